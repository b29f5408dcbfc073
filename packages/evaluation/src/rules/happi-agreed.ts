import { atLeast, doesNotApply, known, unknown } from "@maths-hubs/rulekit";
import { hasHappened } from "../activity-on-date.ts";
import { evaluationRule, type EvaluationRule } from "../evaluation-rule.ts";
import { agreedBy } from "../happi-agreement.ts";

/** The local leader and the link have both agreed the HAPPI form when its planning section is submitted. */
export const happiAgreed: EvaluationRule = /* @__PURE__ */ evaluationRule({
  id: "evaluation/happi-agreed",
  title: "HAPPI form agreed by both",
  cites: [{ source: "HBK", at: "Three elements of LLME expertise" }],
  clauses: ["HBK-HAPPI-link"],
  force: "should",
  statement:
    "The local leader and the assigned link of the leadership and management team write the HAPPI form together and both agree it.",
  unit: "people",
  requirement: () => 2,
  actual: ({ activity: { happi }, asOf }) => {
    if (happi === undefined) return unknown(["/happi"]);
    const { planningSubmittedOn } = happi;
    if (!hasHappened(planningSubmittedOn, asOf)) {
      return doesNotApply("its planning section has not been submitted by this date");
    }
    return known(agreedBy(happi, planningSubmittedOn).length, ["/happi"]);
  },
  comparison: atLeast,
});
