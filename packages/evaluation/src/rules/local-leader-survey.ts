import { atLeast, doesNotApply, known, unknown } from "@maths-hubs/rulekit";
import { evaluationRule, type EvaluationRule } from "../evaluation-rule.ts";
import { isCountedBy } from "../timeline-surveys.ts";

/** The local leader completes the survey for local leaders before it closes. */
export const localLeaderSurvey: EvaluationRule = /* @__PURE__ */ evaluationRule({
  id: "evaluation/local-leader-survey",
  title: "Local leaders' survey completed",
  cites: [{ source: "HBK", at: "Indicative evaluation timeline, at the end, What 3" }],
  clauses: ["HBK-TL-end-what-3", "HBK-Eval-llme-duties"],
  force: "should",
  statement: "The local leader completes the survey for local leaders.",
  unit: "people",
  requirement: (_terms, { activity: { surveys } }) => surveys?.localLeader?.invited ?? 1,
  actual: ({ activity: { surveys }, asOf }) => {
    const survey = surveys?.localLeader;
    if (survey === undefined) return unknown(["/surveys/localLeader"]);
    const { completed, closes, invited = 1 } = survey;
    if (invited === 0) return doesNotApply("nobody was invited");
    if (closes !== undefined && asOf <= closes && (completed ?? 0) < invited) {
      return doesNotApply("the survey has not closed yet");
    }
    if (completed === undefined) return unknown(["/surveys/localLeader/completed"]);
    if (!isCountedBy(survey, asOf)) return doesNotApply("it had not been counted by this date");
    return known(completed, ["/surveys/localLeader"]);
  },
  comparison: atLeast,
});
