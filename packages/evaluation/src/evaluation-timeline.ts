import { plainDate } from "@maths-hubs/calendar";
import type { Activity, EvaluationTimeline, Obligation, OutcomeKind, ActivityType } from "@maths-hubs/model";
import { evaluationStages, outcomeKinds } from "@maths-hubs/model";
import type { EvaluationExpectations } from "@maths-hubs/programme/evaluation";
import type { Finding } from "@maths-hubs/rulekit";
import type { ActivityOnDate } from "./activity-on-date.ts";
import { timelineActivity } from "./activity-id.ts";
import { stagePeriods } from "./stage-periods.ts";
import { timelineEvents } from "./timeline-events.ts";
import { timelineObligations } from "./timeline-obligations.ts";
import { editionFor, rulesFor, typeFor, type TimelineQuestion } from "./timeline-question.ts";
import { timelineSubmissions } from "./timeline-submissions.ts";
import { timelineSurveys } from "./timeline-surveys.ts";

/**
 * What the evaluation of an activity asks for, stage by stage, and where all of it stands on a date.
 *
 * Due dates come from the activity alone: what it does not date is `undated`, and nothing is overdue without a date. As
 * the date asked for moves on, an obligation never goes back: what is done stays done, and what is overdue stays so until
 * it is done.
 *
 * Clauses: HBK-TL-stages, HBK-TL-columns.
 *
 * @param activity - an activity, for example from `parseActivity` of `@maths-hubs/model/schemas`
 * @param question - the date, and what only the host knows
 * @throws a `RulekitError` with code `edition-not-published` if nothing is published for the activity's year and it was
 * not carried forward; an {@link EvaluationError} with code `edition-of-another-year`, `unknown-project` or
 * `type-contradicts-project`; a `CalendarError` with code `invalid-date`
 *
 * @example
 * ```ts
 * import { evaluationTimeline } from "@maths-hubs/evaluation";
 * import { anActivity } from "@maths-hubs/model/testing";
 *
 * const timeline = evaluationTimeline(anActivity(), { asOf: "2024-10-20" });
 * const [before, start] = timeline.stages;
 * before?.obligations.map(({ status }) => status); // => ["done", "done", "done", "done"]
 * start?.obligations.find(({ id }) => id === "start-what-3"); // => { status: "open", due: "2024-11-08" }
 * evaluationTimeline(anActivity({ academicYear: "2025/26" }), { asOf: "2025-10-20" }); // throws edition-not-published
 * ```
 */
export const evaluationTimeline = (activity: Activity, question: TimelineQuestion): EvaluationTimeline => {
  const asOf = plainDate(question.asOf);
  const edition = editionFor(activity, question);
  const { terms } = edition;
  const type = typeFor(activity, question);
  const periods = stagePeriods(activity);
  const events = timelineEvents(activity, {
    asOf,
    workingDays: terms.confirmationWorkingDays,
    holidays: question.holidays,
  });
  const facts: ActivityOnDate = { activity, asOf, type, events };
  const obligations = timelineObligations(terms.obligations, { activity, asOf, periods });
  const byStage: Record<string, Obligation[]> = { before: [], start: [], during: [], end: [] };
  terms.obligations.forEach(({ stage }, index) => {
    const obligation = obligations[index];
    if (obligation !== undefined) byStage[stage]?.push(obligation);
  });
  const findings: Finding[] = [];
  for (const rule of rulesFor(question)) findings.push(...rule.judge(facts, edition));
  return {
    document: "evaluation-timeline",
    activity: timelineActivity(activity, type),
    asOf,
    edition: edition.stamp,
    expectedOutcomes: outcomesFor(type, terms),
    stages: evaluationStages.map((stage) => ({
      stage,
      period: periods[stage],
      obligations: byStage[stage] ?? [],
    })),
    events,
    surveys: timelineSurveys(activity, { asOf, minimumResponsePercent: question.minimumResponsePercent }),
    submissions: timelineSubmissions(activity, asOf),
    findings,
  };
};

const outcomesFor = (
  type: ActivityType | null,
  { outcomes }: EvaluationExpectations,
): readonly OutcomeKind[] =>
  type === null ? [] : outcomeKinds.filter((kind) => outcomes[kind].includes(type));
