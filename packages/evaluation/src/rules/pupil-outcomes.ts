import type { EvaluationRule } from "../evaluation-rule.ts";
import { outcomeRule } from "../outcome-rule.ts";

/** Work Groups and SKTM programmes state what they expect for pupils. */
export const pupilOutcomes: EvaluationRule = /* @__PURE__ */ outcomeRule({
  id: "evaluation/pupil-outcomes",
  title: "Outcomes for pupils",
  cites: [{ source: "HBK", at: "NCP evaluation, role of LLMEs" }],
  clauses: ["HBK-Eval-out-pupils"],
  force: "should",
  statement: "Every Work Group and SKTM programme states at least one outcome that it expects for pupils.",
  kind: "pupils",
  of: "activityTypes",
});
