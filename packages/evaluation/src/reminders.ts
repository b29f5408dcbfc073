import { addDays, plainDate } from "@maths-hubs/calendar";
import type { EvaluationTimeline, PersonId } from "@maths-hubs/model";

/** Something to remind a local leader of. */
export interface Reminder {
  /** Id of the activity. */
  readonly activity: string;
  /** Whom to remind. */
  readonly localLeader: PersonId;
  /** What kind of thing it is. */
  readonly kind: "confirm-event" | "obligation" | "submission";
  /** Which one: an obligation, a point and number of a workshop, the reference of a plan or report. */
  readonly of: string;
  /** The day by which; `null` for an online event, which can be confirmed until it is over. */
  readonly due: string | null;
  /** Whether the day has passed. */
  readonly overdue: boolean;
}

/**
 * What to remind the local leader of an activity of: every event that has no answer yet, and what is overdue or falls due
 * within the days that the host gives. A list to act on, and no finding.
 *
 * Clause: HBK-Axis-respond.
 *
 * @param timeline - a timeline
 * @param withinDays - how many days ahead to look, 0 for the date of the timeline alone
 * @throws a `CalendarError` with code `date-out-of-range` if the days lead out of the calendar
 *
 * @example
 * ```ts
 * import { evaluationTimeline, reminders } from "@maths-hubs/evaluation";
 * import { anActivity } from "@maths-hubs/model/testing";
 *
 * const activity = anActivity({ workshops: [], happi: { planningDue: "2024-10-18" } });
 * const timeline = evaluationTimeline(activity, { asOf: "2024-10-11" });
 * reminders(timeline, 7).map(({ kind, of }) => [kind, of]); // => [["obligation", "start-what-2"]]
 * reminders(timeline, 6); // => []
 * ```
 */
export const reminders = (timeline: EvaluationTimeline, withinDays: number): readonly Reminder[] => {
  const { activity, asOf } = timeline;
  const until = addDays(plainDate(asOf), withinDays);
  const who = { activity: activity.id, localLeader: activity.localLeader };
  const list: Reminder[] = [];
  for (const { confirmation, point, number, confirmBy } of timeline.events) {
    if (confirmation !== "open") continue;
    list.push({ ...who, kind: "confirm-event", of: `${point}-${number}`, due: confirmBy, overdue: false });
  }
  for (const { id, due, status, kind } of timeline.stages.flatMap(({ obligations }) => obligations)) {
    if (kind !== "what" || due === null || status === "done" || due > until) continue;
    list.push({ ...who, kind: "obligation", of: id, due, overdue: status === "overdue" });
  }
  for (const { reference, due, status } of timeline.submissions) {
    if (due === null || due > until || (status !== "open" && status !== "missing")) continue;
    list.push({ ...who, kind: "submission", of: reference, due, overdue: status === "missing" });
  }
  return list;
};
