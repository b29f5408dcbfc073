import type { AnnualPlanElement } from "@maths-hubs/model";
import { cite } from "@maths-hubs/programme/sources";
import { atLeast, known, unknown } from "@maths-hubs/rulekit";
import { awardRuleForEach, notPublished, type AwardRule } from "../award-rule.ts";

/** The annual plan specifies projects, schools and funding. */
export const planElements: AwardRule = /* @__PURE__ */ awardRuleForEach<"count", AnnualPlanElement>({
  id: "funding/plan-elements",
  title: "Elements of the annual plan",
  cites: [/* @__PURE__ */ cite("BOOL", "Strategic Goals, note on annual plans")],
  clauses: ["BOOL-Goals-annual-plan"],
  force: "should",
  statement:
    "The annual plan specifies the projects needed, the schools to support and the funding required.",
  unit: "count",
  forEach: (facts, terms) => {
    if (terms.planElements === undefined) return notPublished(facts);
    const plan = facts.grant.annualPlan;
    if (plan === undefined) return unknown(["/annualPlan"]);
    return plan !== null && plan.elements === undefined
      ? unknown(["/annualPlan/elements"])
      : terms.planElements;
  },
  nameOf: (element) => element,
  requirement: () => 1,
  actual: ({ grant }, element) =>
    known(grant.annualPlan?.elements?.includes(element) === true ? 1 : 0, ["/annualPlan/elements"]),
  comparison: atLeast,
});
