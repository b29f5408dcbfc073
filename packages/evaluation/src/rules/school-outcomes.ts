import type { EvaluationRule } from "../evaluation-rule.ts";
import { outcomeRule } from "../outcome-rule.ts";

/** Work Groups, Communities and programmes for local leaders state what they expect for schools or departments. */
export const schoolOutcomes: EvaluationRule = /* @__PURE__ */ outcomeRule({
  id: "evaluation/school-outcomes",
  title: "Outcomes for schools or departments",
  cites: [{ source: "HBK", at: "NCP evaluation, role of LLMEs" }],
  clauses: ["HBK-Eval-out-schools"],
  force: "should",
  statement:
    "Every Work Group, Community and development programme for local leaders states at least one outcome that it expects for schools or departments.",
  kind: "schools",
  of: "activityTypes",
});
