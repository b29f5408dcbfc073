import type { EvaluationRule } from "../evaluation-rule.ts";
import { outcomeRule } from "../outcome-rule.ts";

/** Communities of local leaders are well advised to state what they expect for schools or departments. */
export const localLeaderCommunityOutcomes: EvaluationRule = /* @__PURE__ */ outcomeRule({
  id: "evaluation/local-leader-community-outcomes",
  title: "Outcomes of a community of local leaders",
  cites: [{ source: "HBK", at: "NCP evaluation, role of LLMEs" }],
  clauses: ["HBK-Eval-out-schools"],
  force: "advisory",
  statement:
    "A community of local leaders, which the handbook describes like any other Community, states at least one outcome for schools or departments.",
  kind: "schools",
  of: "advisedFor",
});
