import type { EvaluationRule } from "../evaluation-rule.ts";
import { outcomeRule } from "../outcome-rule.ts";

/** Every activity states what it expects for professional practice. */
export const practiceOutcomes: EvaluationRule = /* @__PURE__ */ outcomeRule({
  id: "evaluation/practice-outcomes",
  title: "Outcomes for professional practice",
  cites: [{ source: "HBK", at: "NCP evaluation, role of LLMEs" }],
  clauses: ["HBK-Eval-out-practice"],
  force: "should",
  statement: "Every activity states at least one outcome that it expects for professional practice.",
  kind: "practice",
  of: "activityTypes",
});
