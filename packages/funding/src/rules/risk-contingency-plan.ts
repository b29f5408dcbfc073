import { cite } from "@maths-hubs/programme/sources";
import { atLeast, doesNotApply, known, unknown, type DoesNotApply, type Unknown } from "@maths-hubs/rulekit";
import { missingOfOutturn } from "../missing-of-outturn.ts";
import { spendingRuleForEach, type SpendingFacts, type SpendingRule } from "../spending-rule.ts";

/** A risk to report: of a line, or of the grant as a whole. */
interface ReportedRisk {
  readonly name: string;
  readonly risk: string;
}

/** Each risk of underspend or overspend, of a line or over all, has a contingency plan. */
export const riskContingencyPlan: SpendingRule = /* @__PURE__ */ spendingRuleForEach<"count", ReportedRisk>({
  id: "funding/risk-contingency-plan",
  title: "Contingency plan for a reported risk",
  cites: [/* @__PURE__ */ cite("SPEC", "Annex B, objective 10, bullet 2")],
  clauses: ["SPEC-AnnexB-10-2-check"],
  force: "must",
  statement: "A risk of underspend or overspend, in a line or in all, is reported with a contingency plan.",
  unit: "count",
  forEach: (facts) => risksOf(facts),
  nameOf: ({ name, risk }) => `${name}: ${risk}`,
  requirement: (terms) => terms.plansForEachRisk,
  actual: ({ grant }) => {
    if (grant.contingencyPlan === undefined) return unknown(["/contingencyPlan"]);
    return known(grant.contingencyPlan === null ? 0 : 1, ["/contingencyPlan"]);
  },
  comparison: atLeast,
});

const risksOf = ({
  grant,
  lines,
  total,
}: SpendingFacts): readonly ReportedRisk[] | Unknown | DoesNotApply => {
  const named = [
    { name: "the grant", risk: total.risk },
    ...lines.map(({ line, risk }) => ({ name: line, risk })),
  ];
  const risks = named.flatMap(({ name, risk }) =>
    risk === "underspend" || risk === "overspend" ? [{ name, risk }] : [],
  );
  if (risks.length > 0) return risks;
  const missing = missingOfOutturn(grant);
  return missing.length > 0
    ? unknown(missing)
    : doesNotApply("no line is in a band that the host calls a risk");
};
