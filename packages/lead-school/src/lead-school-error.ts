import { shownBriefly } from "@maths-hubs/rulekit";

/** Why a question about a lead body cannot be answered as asked: the code to test, and the facts beside it. */
export interface LeadSchoolError extends Error {
  /** What is wrong with the question, stable across releases. */
  readonly code: "edition-of-another-year" | "invalid-time" | "no-vacancy" | "unknown-item" | "unknown-part";
  /** What was asked. */
  readonly received: string;
  /** What would have been answered, in words. */
  readonly expected: string;
  /** JSON Pointer to the place in the document. */
  readonly path: string;
}

export const editionOfAnotherYear = (asked: string, documentsYear: string): LeadSchoolError =>
  refusal("edition-of-another-year", {
    received: asked,
    expected: `an edition for ${documentsYear}, the document's academic year`,
    path: "/academicYear",
  });

export const noVacancy = (hub: string, hubs: readonly string[]): LeadSchoolError =>
  refusal("no-vacancy", {
    received: hub,
    expected: `a hub of the round, ${hubs.join(" or ")}`,
    path: "/hub",
  });

export const invalidTime = (received: string): LeadSchoolError =>
  refusal("invalid-time", {
    received: shownBriefly(received),
    expected: "a day and a time by the clocks of the place, YYYY-MM-DDTHH:MM",
    path: "/at",
  });

export const unknownPart = (part: string, path: string): LeadSchoolError =>
  refusal("unknown-part", { received: part, expected: "a part of the year's objectives", path });

export const unknownItem = (item: string, path: string): LeadSchoolError =>
  refusal("unknown-item", { received: item, expected: "an item of the year's responsibilities", path });

const refusal = (
  code: LeadSchoolError["code"],
  facts: Pick<LeadSchoolError, "received" | "expected" | "path">,
): LeadSchoolError =>
  Object.assign(new Error(`${facts.path}: expected ${facts.expected}, received ${facts.received}.`), {
    code,
    ...facts,
  });
