import type { HubCode, StaffDocument } from "@maths-hubs/model";
import { defineEditions, type EditionTable } from "@maths-hubs/rulekit";
import { cite } from "../cite.ts";
import type { PublishedEntry } from "../published-entry.ts";
import { frozen } from "@maths-hubs/rulekit";
import { hubAreas } from "./hub-areas.ts";

/** An online briefing for applicants; its times are those of the clocks in Europe/London. */
export interface Briefing extends PublishedEntry {
  /** When it starts, `YYYY-MM-DDTHH:MM`. */
  readonly starts: string;
  /** When it ends. */
  readonly ends: string;
  /** How long it lasts. */
  readonly minutes: number;
}

/** A hub that looks for a new lead body. */
export interface Vacancy extends PublishedEntry {
  /** The hub. */
  readonly hub: HubCode;
  /** The local authorities in one of which the named school or college must lie. */
  readonly localAuthorities: readonly string[];
  /** The briefing for its applicants. */
  readonly briefing: Briefing;
  /** The document with the staff data of the lead school that stops. */
  readonly staffDocument: StaffDocument;
}

/** How to register for a briefing. */
export interface BriefingSignUp extends PublishedEntry {
  /** The last minute that is in time, by the clocks in Europe/London: midday itself still is. */
  readonly by: string;
  /** The address of an office, as printed. */
  readonly address: string;
  /** The subject line, as printed. */
  readonly subject: string;
}

/** A round in which new lead bodies are looked for. */
export interface RecruitmentRound extends PublishedEntry {
  /** What is awarded. The reference looks like one of a tender; the text speaks of a grant. */
  readonly kind: "grant-competition";
  /** Who appoints and pays. */
  readonly issuer: string;
  /** The tender reference, as printed. */
  readonly tenderReference: string;
  /** The project reference, as printed. */
  readonly projectReference: string;
  /** The academic year in which the lead schools lead no more. */
  readonly changeIn: string;
  /** The zone whose clocks the times are read on. */
  readonly timeZone: "Europe/London";
  /** The hubs, in the order printed. */
  readonly vacancies: readonly Vacancy[];
  /** How to register for a briefing. */
  readonly signUp: BriefingSignUp;
}

const authoritiesOf = (hub: HubCode): readonly string[] =>
  hubAreas.find((area) => area.hub === hub)?.localAuthorities ?? [];

const vacancies = (): readonly Vacancy[] => [
  {
    id: "recruitment-2023/wm2",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 10" },
    clauses: ["SPEC-P10-vacancies", "SPEC-P11-location"],
    hub: "WM2",
    localAuthorities: authoritiesOf("WM2"),
    briefing: {
      id: "recruitment-2023/briefing-wm2",
      editions: ["2023/24"],
      citation: { source: "SPEC", at: "paragraph 15" },
      clauses: ["SPEC-P15-briefing-shaw"],
      starts: "2023-11-24T09:30",
      ends: "2023-11-24T11:00",
      minutes: 90,
    },
    staffDocument: "5a",
  },
  {
    id: "recruitment-2023/yh3",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 10" },
    clauses: ["SPEC-P10-vacancies", "SPEC-P11-location"],
    hub: "YH3",
    localAuthorities: authoritiesOf("YH3"),
    briefing: {
      id: "recruitment-2023/briefing-yh3",
      editions: ["2023/24"],
      citation: { source: "SPEC", at: "paragraph 15" },
      clauses: ["SPEC-P15-briefing-yath"],
      starts: "2023-11-24T11:30",
      ends: "2023-11-24T13:00",
      minutes: 90,
    },
    staffDocument: "5b",
  },
];

const autumn2023 = (): RecruitmentRound =>
  frozen({
    id: "recruitment-2023/round",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "paragraph 10 and footer" },
    clauses: ["SPEC-P10-vacancies", "SPEC-Doc-refs"],
    kind: "grant-competition",
    issuer: "Department for Education",
    tenderReference: "ITT – 2727",
    projectReference: "8685",
    changeIn: "2024/25",
    timeZone: "Europe/London",
    vacancies: vacancies(),
    signUp: {
      id: "recruitment-2023/briefing-sign-up",
      editions: ["2023/24"],
      citation: { source: "SPEC", at: "paragraph 15" },
      clauses: ["SPEC-P15-register-by", "SPEC-P15-register-content"],
      by: "2023-11-20T12:00",
      address: "mathshubs@ncetm.org.uk",
      subject: "New Lead School briefing",
    },
  });

/**
 * The rounds in which new lead bodies were looked for, by academic year. Only that of autumn 2023 is published.
 *
 * The year of the deadline is not printed: the briefings it is for are those of 24 November 2023.
 *
 * @example
 * ```ts
 * import { recruitmentRounds } from "@maths-hubs/programme/recruitment";
 *
 * const { vacancies, signUp } = recruitmentRounds.for("2023/24").terms;
 * vacancies.map(({ hub, localAuthorities }) => `${hub}: ${localAuthorities.length}`); // => ["WM2: 4", "YH3: 5"]
 * signUp.by; // => "2023-11-20T12:00"
 * recruitmentRounds.for("2024/25"); // throws edition-not-published
 * ```
 */
export const recruitmentRounds: EditionTable<RecruitmentRound> = /* @__PURE__ */ (() =>
  defineEditions<RecruitmentRound>([
    { academicYear: "2023/24", citation: cite("SPEC", "paragraphs 10 to 15"), terms: autumn2023() },
  ]))();
