import { frozen } from "@maths-hubs/rulekit";
import type { PublishedEntry } from "../published-entry.ts";

/** A kind of Programme, with the codes of the year that are of it. */
export interface ProgrammeKind extends PublishedEntry {
  /** The key. */
  readonly kind: "specialist-knowledge" | "local-leader-development";
  /** The name as printed. */
  readonly name: string;
  /** The abbreviation that the handbook uses for those whom or what it is about. */
  readonly abbreviation: "SKTM" | "LLME";
  /** What it is for, in our own words. */
  readonly statement: string;
  /** Codes of the national offer of 2024/25, ascending. */
  readonly codes: readonly string[];
}

/**
 * The two kinds of Programme in 2024/25; every Programme of the offer is of exactly one.
 *
 * Clauses: HBK-Type-Prog-subtypes, HBK-Prog-kinds.
 *
 * @example
 * ```ts
 * import { programmeKinds } from "@maths-hubs/programme/activities";
 *
 * programmeKinds.map(({ abbreviation, codes }) => `${abbreviation} ${codes.length}`); // => ["SKTM 8", "LLME 6"]
 * ```
 */
export const programmeKinds: readonly ProgrammeKind[] = /* @__PURE__ */ frozen([
  {
    id: "activities/specialist-knowledge-programme",
    kind: "specialist-knowledge",
    name: "Specialist Knowledge for Teaching Mathematics (SKTM)",
    abbreviation: "SKTM",
    statement: "Somebody who teaches gains the knowledge of the subject that better practice needs.",
    codes: ["NCP24-22", "NCP24-25", "NCP24-26", "NCP24-27", "NCP24-28", "NCP24-29", "NCP24-30", "NCP24-32"],
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Types of activity, Programme" },
    clauses: ["HBK-Type-Prog-sktm"],
  },
  {
    id: "activities/local-leader-development-programme",
    kind: "local-leader-development",
    name: "local leaders of mathematics education (LLME) development",
    abbreviation: "LLME",
    statement: "A practitioner is prepared for leading work with teachers and with schools.",
    codes: ["NCP24-01", "NCP24-02", "NCP24-03", "NCP24-04", "NCP24-05", "NCP24-21"],
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Types of activity, Programme" },
    clauses: ["HBK-Type-Prog-llmedev"],
  },
]);

/** With whom and with what somebody on a Programme learns. */
export interface ProgrammeCohort extends PublishedEntry {
  /** How far the cohort reaches: one of these. */
  readonly scopes: readonly ("national" | "regional")[];
  /** Whether the others come from other schools and colleges. */
  readonly acrossInstitutions: boolean;
  /** Who makes the materials. */
  readonly materialsFrom: "NCETM";
}

/** With whom and with what somebody learns on a Programme of either kind in 2024/25. */
export const programmeCohort: ProgrammeCohort = /* @__PURE__ */ frozen({
  id: "activities/programme-cohort",
  editions: ["2024/25"],
  citation: { source: "HBK", at: "Types of activity, Programme" },
  clauses: ["HBK-Type-Prog-cohort"],
  scopes: ["national", "regional"],
  acrossInstitutions: true,
  materialsFrom: "NCETM",
});
