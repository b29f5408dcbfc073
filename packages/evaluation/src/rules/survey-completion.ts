import type { SurveyRound } from "@maths-hubs/model";
import { atLeast, doesNotApply, known, pointer, unknown } from "@maths-hubs/rulekit";
import { evaluationRuleForEach, type EvaluationRule } from "../evaluation-rule.ts";
import { isCountedBy } from "../timeline-surveys.ts";

/** Everybody invited completes the participants' surveys: a target for the local leader's effort. */
export const surveyCompletion: EvaluationRule = /* @__PURE__ */ evaluationRuleForEach({
  id: "evaluation/survey-completion",
  title: "Participants' survey completed",
  cites: [{ source: "HBK", at: "Evaluating at a national level" }],
  clauses: ["HBK-Eval-llme-duties", "HBK-TL-start-what-3", "HBK-TL-end-what-2"],
  force: "advisory",
  statement:
    "Local leaders encourage participants so that 100% of those invited complete each national survey.",
  unit: "people",
  forEach: ({ activity: { surveys } }) =>
    surveys === undefined
      ? unknown(["/surveys"])
      : participantSurveys.map((name) => ({ name, survey: surveys[name] ?? {} })),
  nameOf: ({ name }: NamedSurvey) => name,
  // Whole people: where the percentage leaves a part, one more.
  requirement: ({ surveyCompletionPercent }, { survey: { invited = 0 } }) =>
    Math.ceil((invited * surveyCompletionPercent) / 100),
  actual: ({ asOf }, { name, survey }) => {
    const { invited, completed, closes } = survey;
    if (invited === 0) return doesNotApply("nobody was invited");
    if (closes !== undefined && asOf <= closes && completed !== invited) {
      return doesNotApply("the survey has not closed yet");
    }
    const missing = [
      ...(invited === undefined ? [pointer("surveys", name, "invited")] : []),
      ...(completed === undefined ? [pointer("surveys", name, "completed")] : []),
    ];
    if (completed === undefined || missing.length > 0) return unknown(missing);
    if (!isCountedBy(survey, asOf)) return doesNotApply("it had not been counted by this date");
    return known(completed, [pointer("surveys", name)]);
  },
  comparison: atLeast,
});

/** The two surveys of participants. */
const participantSurveys = ["autumn", "summer"] as const;

interface NamedSurvey {
  readonly name: (typeof participantSurveys)[number];
  readonly survey: SurveyRound;
}
