import { atMost, doesNotApply, known, unknown } from "@maths-hubs/rulekit";
import { evaluationRule, type EvaluationRule } from "../evaluation-rule.ts";
import { happiStepsBy } from "../happi-steps.ts";

/** A HAPPI form is agreed, then its planning section submitted, then updated, then the whole submitted. */
export const happiOrder: EvaluationRule = /* @__PURE__ */ evaluationRule({
  id: "evaluation/happi-order",
  title: "HAPPI steps in order",
  cites: [{ source: "HBK", at: "Indicative evaluation timeline" }],
  clauses: ["HBK-TL-happi-states"],
  force: "should",
  statement:
    "The steps of a HAPPI form follow each other: agreed, planning section submitted, updated, complete and submitted.",
  unit: "count",
  requirement: () => 0,
  actual: ({ activity: { happi }, asOf }) => {
    if (happi === undefined) return unknown(["/happi"]);
    const { taken, outOfOrder } = happiStepsBy(happi, asOf);
    if (taken === 0) return doesNotApply("no step has been taken by this date");
    return known(outOfOrder.length, outOfOrder.length === 0 ? ["/happi"] : outOfOrder);
  },
  comparison: atMost,
});
