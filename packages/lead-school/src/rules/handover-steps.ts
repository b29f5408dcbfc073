import type { ExitStep } from "@maths-hubs/model";
import { cite } from "@maths-hubs/programme/sources";
import { atLeast, doesNotApply, known, unknown } from "@maths-hubs/rulekit";
import { transitionRuleForEach, type TransitionRule } from "../transition-rule.ts";

/** The current school hands over its staff data, and both agree what happens to staff and to those with agreements. */
export const handoverSteps: TransitionRule = /* @__PURE__ */ transitionRuleForEach<"count", ExitStep>({
  id: "lead-school/handover-steps",
  title: "Step of the handover",
  cites: [/* @__PURE__ */ cite("SPEC", "paragraph 21a and b")],
  clauses: ["SPEC-P21-a", "SPEC-P21-b"],
  force: "should",
  statement:
    "The handover takes in staff data in detail, arrangements for the staff, and arrangements for those with a Service Level Agreement.",
  unit: "count",
  forEach: ({ exitPlan, appointedOn }, { steps }) => {
    if (appointedOn === null) return doesNotApply("nobody is appointed yet");
    return exitPlan === undefined ? unknown(["/exitPlan"]) : steps;
  },
  nameOf: (step) => step,
  requirement: () => 1,
  actual: ({ exitPlan }, step) => {
    if (exitPlan === undefined) return unknown(["/exitPlan"]);
    if (exitPlan === null) return known(0, ["/exitPlan"]);
    return known(exitPlan.steps.filter((taken) => taken.step === step).length, ["/exitPlan/steps"]);
  },
  comparison: atLeast,
});
