import { frozen } from "@maths-hubs/rulekit";
import type { PublishedEntry, PublishedStatement } from "../published-entry.ts";

/** How many schools take part in hub projects. */
export interface ProgrammeReach extends PublishedEntry {
  /** Primary and secondary schools a year: more than this many. */
  readonly schoolsMoreThan: number;
  /** Their share of all schools in England, in percent: more than this. */
  readonly percentMoreThan: number;
}

/**
 * How far the programme reaches, as the handbook of 2024/25 reports: two strict lower bounds, of any project, not of
 * teaching for mastery alone. They are context: no target is held against them.
 *
 * @example
 * ```ts
 * import { programmeReach } from "@maths-hubs/programme/activities";
 *
 * [programmeReach.schoolsMoreThan, programmeReach.percentMoreThan]; // => [12000, 50]
 * ```
 */
export const programmeReach: ProgrammeReach = /* @__PURE__ */ frozen({
  id: "activities/programme-reach",
  editions: ["2024/25"],
  citation: { source: "HBK", at: "Collaborative Professionalism, paragraph 1" },
  clauses: ["HBK-CP-reach"],
  schoolsMoreThan: 12_000,
  percentMoreThan: 50,
});

/** How large the programme is beside others of the world, in the handbook's judgement. */
export const programmeScale: PublishedStatement = /* @__PURE__ */ frozen({
  id: "activities/programme-scale",
  editions: ["2024/25"],
  citation: { source: "HBK", at: "Collaborative Professionalism, paragraph 1" },
  clauses: ["HBK-CP-scale"],
  statement: "Among the systems in which schools lead improvement, this one is large by the world’s measure.",
});
