import { plainDate } from "@maths-hubs/calendar";
import type { EditionStamp } from "@maths-hubs/rulekit";
import { evaluationStages } from "@maths-hubs/model";
import type { EvaluationTimeline, HubProgress } from "@maths-hubs/model";
import { addTo, noStatus, type Tally } from "./status-tally.ts";
import { checkTimelines } from "./timelines-of-one-date.ts";
import { dueAcross, nextOf } from "./due-across.ts";
import { byLocalLeader } from "./local-leader-progress.ts";
import { obligationProgress } from "./obligation-progress.ts";
import { countSubmissions, openSubmissions } from "./submission-progress.ts";

/**
 * What a hub's leadership and management team sees across all activities: what is done, late and next, by stage, by
 * obligation and by local leader.
 *
 * The order of the timelines does not matter. Counts are of tasks; what tasks contribute to is counted by obligation.
 *
 * Clause: SPEC-AnnexB-8-1-check.
 *
 * @param timelines - timelines of one date, of one hub or of several, each activity once
 * @param question - the date, which is that of every timeline
 * @throws an {@link EvaluationError} with code `dates-differ` if a timeline is of another date, or `activity-repeated` if
 * two are of one activity: give activities references of their own; a `CalendarError` with code `invalid-date`
 *
 * @example
 * ```ts
 * import { evaluationTimeline, hubProgress } from "@maths-hubs/evaluation";
 * import { anActivity } from "@maths-hubs/model/testing";
 *
 * const asOf = "2025-01-31";
 * const activities = [anActivity(), anActivity({ localLeader: "l-08", happi: { planningDue: "2024-10-18" } })];
 * const progress = hubProgress(activities.map((activity) => evaluationTimeline(activity, { asOf })), { asOf });
 * progress.late.map(({ localLeader, obligation, daysLate }) => [localLeader, obligation, daysLate]); // => [["l-08", "start-what-2", 105]]
 * hubProgress([], { asOf }).counts; // => { undated: 0, upcoming: 0, open: 0, overdue: 0, done: 0 }
 * ```
 */
export const hubProgress = (
  timelines: readonly EvaluationTimeline[],
  question: {
    /** The date of the view, which is that of every timeline. */
    readonly asOf: string;
  },
): HubProgress => {
  const asOf = plainDate(question.asOf);
  const ordered = checkTimelines(timelines, asOf);
  const counts = noStatus();
  const stages = new Map<string, Tally>(evaluationStages.map((stage) => [stage, noStatus()]));
  for (const timeline of ordered) {
    for (const { stage, obligations } of timeline.stages) {
      for (const obligation of obligations) {
        addTo(counts, obligation);
        addTo(stages.get(stage), obligation);
      }
    }
  }
  const due = dueAcross(ordered);
  return {
    document: "hub-progress",
    asOf,
    editions: editionsOf(ordered),
    hubs: [...new Set(ordered.map(({ activity }) => activity.hub))],
    activities: ordered.map(({ activity }) => activity.id),
    counts,
    byStage: evaluationStages.map((stage) => ({ stage, counts: stages.get(stage) ?? noStatus() })),
    byObligation: obligationProgress(ordered),
    byLocalLeader: byLocalLeader(ordered),
    late: due.late,
    next: nextOf(due.coming),
    submissions: openSubmissions(ordered),
    submissionCounts: countSubmissions(ordered),
  };
};

const editionsOf = (timelines: readonly EvaluationTimeline[]): readonly EditionStamp[] => {
  const stamps = new Map<string, EditionStamp>();
  for (const { edition } of timelines) {
    const { academicYear, carriedForwardFrom, customisedBy } = edition;
    const key = JSON.stringify([academicYear, carriedForwardFrom, customisedBy?.source, customisedBy?.at]);
    if (!stamps.has(key)) stamps.set(key, edition);
  }
  return [...stamps.entries()].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, stamp]) => stamp);
};
