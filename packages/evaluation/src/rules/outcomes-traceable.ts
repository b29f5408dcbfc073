import { outcomeKinds } from "@maths-hubs/model";
import { atLeast, doesNotApply, known, pointer, unknown } from "@maths-hubs/rulekit";
import { evaluationRule, type EvaluationRule } from "../evaluation-rule.ts";

/** Every outcome of an activity names the national outcome of its project that it adapts. */
export const outcomesTraceable: EvaluationRule = /* @__PURE__ */ evaluationRule({
  id: "evaluation/outcomes-traceable",
  title: "Outcomes traceable to national ones",
  cites: [{ source: "HBK", at: "Three elements of LLME expertise" }],
  clauses: ["HBK-Lead-outcomes", "HBK-HAPPI-tailor"],
  force: "should",
  statement: "Every outcome that an activity states goes back to one that is set nationally for its project.",
  unit: "count",
  requirement: (_terms, { activity: { outcomes = {} } }) =>
    outcomeKinds.reduce((sum, kind) => sum + (outcomes[kind]?.length ?? 0), 0),
  actual: ({ activity: { outcomes, project } }) => {
    if (project === undefined) return doesNotApply("the activity belongs to no national project");
    if (outcomes === undefined) return unknown(["/outcomes"]);
    const untraced: string[] = [];
    let traced = 0;
    for (const kind of outcomeKinds) {
      outcomes[kind]?.forEach((outcome, index) => {
        if (typeof outcome !== "string" && outcome.national !== undefined) traced += 1;
        else untraced.push(pointer("outcomes", kind, index));
      });
    }
    if (traced + untraced.length === 0) return doesNotApply("the activity states no outcome");
    return known(traced, untraced.length === 0 ? ["/outcomes"] : untraced);
  },
  comparison: atLeast,
});
