import { defineEditions, type EditionTable } from "@maths-hubs/rulekit";
import type { Phase, Sector } from "../setting.ts";

/** Which settings the programme works with in one edition. */
export interface ProgrammeScope {
  /** The phases served; a setting with one of them is in scope. */
  readonly phases: readonly Phase[];
  /** The sectors served; left out where the edition speaks of any school or college. */
  readonly sectors?: readonly Sector[];
}

/**
 * Which settings the programme works with, by academic year: early years to post-16 in 2015/16, from Reception in
 * 2023/24, and since 2024/25 the state-maintained ones.
 *
 * Scope is about schools: a programme for teachers may be aimed at early years staff all the same.
 *
 * Clauses: ABOUT-Where-scope, SPEC-P4-scope, HBK-Intro-scope.
 *
 * @example
 * ```ts
 * import { programmeScope } from "@maths-hubs/model";
 *
 * programmeScope.years; // => ["2015/16", "2023/24", "2024/25"]
 * programmeScope.for("2023/24").terms.phases; // => ["primary", "secondary", "post-16"]
 * programmeScope.for("2019/20"); // throws edition-not-published
 * ```
 */
export const programmeScope: EditionTable<ProgrammeScope> = /* @__PURE__ */ defineEditions<ProgrammeScope>([
  {
    academicYear: "2015/16",
    citation: { source: "ABOUT", at: "Where are the Maths Hubs and who do they serve?" },
    terms: { phases: ["early-years", "primary", "secondary", "post-16"] },
  },
  {
    academicYear: "2023/24",
    citation: { source: "SPEC", at: "paragraph 4" },
    terms: { phases: ["primary", "secondary", "post-16"] },
  },
  {
    academicYear: "2024/25",
    citation: { source: "HBK", at: "cover" },
    terms: { phases: ["primary", "secondary", "post-16"], sectors: ["state-maintained"] },
  },
]);
