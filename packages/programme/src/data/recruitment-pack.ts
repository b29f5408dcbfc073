import type { HubCode } from "@maths-hubs/model";
import type { PublishedEntry } from "../published-entry.ts";
import { frozen } from "@maths-hubs/rulekit";

/** A document of the recruitment pack of autumn 2023. */
export interface PackDocument extends PublishedEntry {
  /** The number printed, `2` to `6`, with a letter where there is a variant for each hub. */
  readonly number: string;
  /** The title as printed. */
  readonly title: string;
  /** What it holds, in our own words. */
  readonly statement: string;
  /** The hub that it is for, where it is for one alone. */
  readonly hub?: HubCode;
  /** Whether a password opens it. */
  readonly access: "open" | "password";
}

/**
 * The documents of the recruitment pack of autumn 2023, by number. Of these only Document 2, the specification, is among
 * the sources; Document 1 is mentioned nowhere.
 *
 * Clause: SPEC-Doc-pack.
 *
 * @example
 * ```ts
 * import { recruitmentPack } from "@maths-hubs/programme/recruitment";
 *
 * recruitmentPack.map(({ number }) => number); // => ["2", "3", "4", "5a", "5b", "6"]
 * recruitmentPack.filter(({ access }) => access === "password").map(({ hub }) => hub); // => ["WM2", "YH3"]
 * ```
 */
export const recruitmentPack: readonly PackDocument[] = /* @__PURE__ */ frozen([
  {
    id: "recruitment-2023/document-2",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "footer" },
    clauses: ["SPEC-Doc-refs", "SPEC-Doc-pack"],
    number: "2",
    title: "Specification",
    statement: "What a lead body does, and how the two vacancies are filled.",
    access: "open",
  },
  {
    id: "recruitment-2023/document-3",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 14" },
    clauses: ["SPEC-P14-doc3", "SPEC-Doc-pack"],
    number: "3",
    title: "Award Criteria",
    statement:
      "The eligibility criteria and how to apply, scores, questions and interview included. Its text is not among the sources, so no criterion is known here.",
    access: "open",
  },
  {
    id: "recruitment-2023/document-4",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 20" },
    clauses: ["SPEC-P20-access", "SPEC-Doc-pack"],
    number: "4",
    title: "Declaration of Confidentiality",
    statement: "What an applicant signs and hands in before it asks for the password to the staff data.",
    access: "open",
  },
  {
    id: "recruitment-2023/document-5a",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 20" },
    clauses: ["SPEC-P20-doc-variant", "SPEC-P20-doc5", "SPEC-Doc-pack"],
    number: "5a",
    title: "Personnel TUPE data template",
    statement: "Staff data in outline from the lead school that stops leading SHaW.",
    hub: "WM2",
    access: "password",
  },
  {
    id: "recruitment-2023/document-5b",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 20" },
    clauses: ["SPEC-P20-doc-variant", "SPEC-P20-doc5", "SPEC-Doc-pack"],
    number: "5b",
    title: "Personnel TUPE data template",
    statement: "Staff data in outline from the lead school that stops leading Yorkshire and the Humber.",
    hub: "YH3",
    access: "password",
  },
  {
    id: "recruitment-2023/document-6",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 16" },
    clauses: ["SPEC-Doc-pack"],
    number: "6",
    title: "Grant Offer Letter",
    statement: "The terms of payment; its Annex F repeats the objectives of Annex B.",
    access: "open",
  },
]);
