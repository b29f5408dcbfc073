import { cite } from "@maths-hubs/programme/sources";
import { atLeast, known, unknown } from "@maths-hubs/rulekit";
import { awardRuleForEach, notPublished, type AwardRule } from "../award-rule.ts";

/** Every action of the annual plan serves a strategic goal. */
export const planServesGoals: AwardRule = /* @__PURE__ */ awardRuleForEach({
  id: "funding/plan-serves-goals",
  title: "Annual plan follows the strategic goals",
  cites: [/* @__PURE__ */ cite("SPEC", "paragraph 7")],
  clauses: ["SPEC-P7-annual-plan"],
  force: "should",
  statement: "Every action of the hub's annual plan serves at least one strategic goal.",
  unit: "count",
  forEach: (facts, terms) => {
    if (terms.planServesGoals !== true) return notPublished(facts);
    const plan = facts.grant.annualPlan;
    if (plan === undefined || plan === null) return unknown(["/annualPlan"]);
    if (plan.actions === undefined) return unknown(["/annualPlan/actions"]);
    return plan.actions.map((action, index) => ({ ...action, path: `/annualPlan/actions/${index}/goals` }));
  },
  nameOf: ({ action }) => action,
  requirement: () => 1,
  actual: (_, { goals, path }) => known(goals.length, [path]),
  comparison: atLeast,
});
