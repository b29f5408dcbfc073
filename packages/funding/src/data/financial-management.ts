import { cite } from "@maths-hubs/programme/sources";
import { defineEditions, type EditionTable } from "@maths-hubs/rulekit";

/** What the objective of financial management asks of a hub. */
export interface FinancialManagement {
  /** External audits of the hub's spending in a grant year, at the least. */
  readonly externalAudits: number;
  /** Contingency plans for each risk of underspend or overspend that is reported, at the least. */
  readonly plansForEachRisk: number;
}

/**
 * The financial objective of the grant, by academic year; the objectives are written anew for each.
 *
 * Clauses: SPEC-AnnexB-10-2-check, SPEC-AnnexB-10-4-check.
 *
 * @example
 * ```ts
 * import { financialManagement } from "@maths-hubs/funding";
 *
 * financialManagement.for("2023/24").terms.externalAudits; // => 1
 * financialManagement.for("2024/25"); // throws edition-not-published
 * ```
 */
export const financialManagement: EditionTable<FinancialManagement> =
  /* @__PURE__ */ defineEditions<FinancialManagement>([
    {
      academicYear: "2023/24",
      citation: /* @__PURE__ */ cite("SPEC", "Annex B, objective 10"),
      terms: { externalAudits: 1, plansForEachRisk: 1 },
    },
  ]);
