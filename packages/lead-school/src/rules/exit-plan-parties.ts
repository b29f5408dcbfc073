import { cite } from "@maths-hubs/programme/sources";
import { atLeast, doesNotApply, known, unknown } from "@maths-hubs/rulekit";
import { transitionRule, type TransitionRule } from "../transition-rule.ts";

/** Once a successor is appointed, four parties work on the exit management plan. */
export const exitPlanParties: TransitionRule = /* @__PURE__ */ transitionRule({
  id: "lead-school/exit-plan-parties",
  title: "Parties to the exit management plan",
  cites: [/* @__PURE__ */ cite("SPEC", "paragraph 21")],
  clauses: ["SPEC-P21-exit-plan"],
  force: "should",
  statement:
    "Once a successor is appointed, the Department, the NCETM, the current and the next lead body carry out the exit management plan together.",
  unit: "count",
  requirement: ({ parties }) => parties.length,
  actual: ({ exitPlan, appointedOn }, { parties }) => {
    if (appointedOn === null) return doesNotApply("nobody is appointed yet");
    if (exitPlan === undefined) return unknown(["/exitPlan"]);
    if (exitPlan === null) return known(0, ["/exitPlan"]);
    return known(parties.filter((party) => exitPlan.parties.includes(party)).length, ["/exitPlan/parties"]);
  },
  comparison: atLeast,
});
