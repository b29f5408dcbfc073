import { evaluationRule, type EvaluationRule } from "../evaluation-rule.ts";
import { statesOutcome } from "../outcome-rule.ts";

/** Work Groups and SKTM programmes state what they expect for pupils. */
export const pupilOutcomes: EvaluationRule = /* @__PURE__ */ evaluationRule({
  id: "evaluation/pupil-outcomes",
  title: "Outcomes for pupils",
  cites: [{ source: "HBK", at: "NCP evaluation, role of LLMEs" }],
  clauses: ["HBK-Eval-out-pupils"],
  force: "should",
  statement: "Every Work Group and SKTM programme states at least one outcome that it expects for pupils.",
  .../* @__PURE__ */ statesOutcome("pupils"),
});
