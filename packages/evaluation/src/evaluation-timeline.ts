import { plainDate } from "@maths-hubs/calendar";
import type { Activity, ActivityType, EvaluationTimeline, OutcomeKind } from "@maths-hubs/model";
import type { EvaluationExpectations } from "@maths-hubs/programme/evaluation";
import { timelineActivity } from "./activity-id.ts";
import { timelineEvents } from "./timeline-events.ts";
import { editionFor, typeFor, type TimelineQuestion } from "./timeline-question.ts";
import { timelineStages } from "./timeline-stages.ts";
import { timelineSubmissions } from "./timeline-submissions.ts";
import { timelineSurveys } from "./timeline-surveys.ts";

/**
 * What the evaluation of an activity asks for, stage by stage, and where all of it stands on a date.
 *
 * Due dates come from the activity alone: what it does not date is `undated`, and nothing is overdue without a date. As
 * the date asked for moves on, an obligation never goes back: what is done stays done, and what is overdue stays so until
 * it is done.
 *
 * Findings are those of the rules that the question names, and of none otherwise: {@link assessActivity} applies all.
 *
 * Clauses: HBK-TL-stages, HBK-TL-columns.
 *
 * @param activity - an activity, for example from `parseActivity` of `@maths-hubs/model/schemas`
 * @param question - the date, and what only the host knows
 * @throws a `RulekitError` with code `edition-not-published` if nothing is published for the activity's year and it was
 * not carried forward; an {@link EvaluationError} with code `edition-of-another-year`, `unknown-project`,
 * `type-contradicts-project` or `invalid-count` (more completed than invited, in an activity that was never parsed); a `CalendarError` with code `invalid-date`
 *
 * @example
 * ```ts
 * import { evaluationTimeline } from "@maths-hubs/evaluation";
 * import { anActivity } from "@maths-hubs/model/testing";
 *
 * const timeline = evaluationTimeline(anActivity(), { asOf: "2024-10-20" });
 * const [before, start] = timeline.stages;
 * before?.obligations.map(({ status }) => status); // => ["done", "done", "done", "done"]
 * start?.obligations.map(({ status }) => status); // => ["done", "done", "open", "done", "undated", "undated"]
 * evaluationTimeline(anActivity({ academicYear: "2025/26" }), { asOf: "2025-10-20" }); // throws edition-not-published
 * ```
 */
export const evaluationTimeline = (activity: Activity, question: TimelineQuestion): EvaluationTimeline => {
  const asOf = plainDate(question.asOf);
  const edition = editionFor(activity, question);
  const { terms } = edition;
  const type = typeFor(activity, question);
  const { holidays, rules = [] } = question;
  const workingDays = terms.confirmationWorkingDays;
  const events = timelineEvents(activity, { asOf, workingDays, holidays });
  return {
    document: "evaluation-timeline",
    activity: timelineActivity(activity, type),
    asOf,
    edition: edition.stamp,
    expectedOutcomes: outcomesFor(type, terms),
    stages: timelineStages(terms.obligations, activity, asOf),
    events,
    surveys: timelineSurveys(activity, asOf),
    submissions: timelineSubmissions(activity, asOf),
    findings: rules.flatMap((rule) => rule.judge({ activity, asOf, type, events }, edition)),
  };
};

const outcomesFor = (
  type: ActivityType | null,
  { outcomes }: EvaluationExpectations,
): readonly OutcomeKind[] => {
  const kinds: OutcomeKind[] = [];
  for (const { outcome, activityTypes } of outcomes) {
    if (type !== null && activityTypes.includes(type)) kinds.push(outcome);
  }
  return kinds;
};
