import { reminders, type Reminder } from "@maths-hubs/evaluation";
import {
  obligationTitles,
  workshopTitles,
  type EvaluationTimeline,
  type Obligation,
  type TimelineEvent,
} from "@maths-hubs/model";
import { counted } from "@maths-hubs/rulekit";

/** Something that is late, or to be done soon, as a list on the page names it. */
interface DueItem {
  /** Unique in the list. */
  readonly key: string;
  readonly title: string;
  /** The day by which; `null` where an online event can be confirmed until it is over. */
  readonly due: string | null;
  /** What to know beside the day. */
  readonly detail: string;
}

/** What is late, what falls due soon, and which invitations have no answer yet, however far off they are. */
export interface DueList {
  readonly late: readonly DueItem[];
  readonly next: readonly DueItem[];
  readonly invitations: readonly DueItem[];
}

const nameOfEvent = ({ title, point }: TimelineEvent): string => title ?? workshopTitles[point];

const eventOf = ({ events }: EvaluationTimeline, of: string): TimelineEvent | undefined =>
  events.find(({ point, number }) => `${point}-${number}` === of);

const obligationOf = ({ stages }: EvaluationTimeline, of: string): Obligation | undefined =>
  stages.flatMap((stage) => stage.obligations).find(({ id }) => id === of);

const daysLate = (timeline: EvaluationTimeline, { kind, of }: Reminder): string => {
  const days = kind === "obligation" ? (obligationOf(timeline, of)?.daysLate ?? 0) : 0;
  return days === 0 ? "" : `${counted(days, "day", "days")} late`;
};

const titleOf = (timeline: EvaluationTimeline, { kind, of }: Reminder): string => {
  if (kind === "obligation") {
    const found = obligationOf(timeline, of);
    return found === undefined ? of : obligationTitles[found.id];
  }
  if (kind === "submission")
    return timeline.submissions.find(({ reference }) => reference === of)?.title ?? of;
  const event = eventOf(timeline, of);
  return event === undefined ? of : nameOfEvent(event);
};

/** An event without a day for confirming is online, or it is not said how it is attended. */
const confirmDetail = (timeline: EvaluationTimeline, of: string): string =>
  eventOf(timeline, of)?.mode === "online" ? "until the event is over" : "it is not said how it is attended";

const detailOf = (timeline: EvaluationTimeline, reminder: Reminder): string => {
  if (reminder.overdue) return daysLate(timeline, reminder);
  const isUndated = reminder.kind === "confirm-event" && reminder.due === null;
  return isUndated ? confirmDetail(timeline, reminder.of) : "";
};

const itemOf = (timeline: EvaluationTimeline, reminder: Reminder): DueItem => ({
  key: `${reminder.kind}/${reminder.of}`,
  title: titleOf(timeline, reminder),
  due: reminder.due,
  detail: detailOf(timeline, reminder),
});

/** A face-to-face event whose day for confirming has passed can no longer be confirmed: somebody has to get in touch. */
const lockedItem = (event: TimelineEvent): DueItem => ({
  key: `locked/${event.point}-${event.number}`,
  title: `Not confirmed in time: ${nameOfEvent(event)}`,
  due: event.confirmBy,
  detail: "get in touch about it",
});

/** What has no day of its own comes first, then by day; one day's things stay in their order. */
const byDay = (one: DueItem, other: DueItem): number => {
  const [first, second] = [one.due ?? "", other.due ?? ""];
  if (first === second) return 0;
  return first < second ? -1 : 1;
};

/**
 * What the page shows first: what is late, and what is due within so many days, as the library's reminders have it.
 *
 * @param timeline - the evaluation of one activity on a date
 * @param daysAhead - how far to look ahead
 */
export const dueList = (timeline: EvaluationTimeline, daysAhead: number): DueList => {
  const all = reminders(timeline, daysAhead);
  const late = all.filter(({ overdue }) => overdue).map((reminder) => itemOf(timeline, reminder));
  const locked = timeline.events.filter(({ confirmation }) => confirmation === "locked").map(lockedItem);
  const coming = all.filter(({ overdue }) => !overdue);
  const itemsOf = (areInvitations: boolean): readonly DueItem[] =>
    coming
      .filter(({ kind }) => (kind === "confirm-event") === areInvitations)
      .map((reminder) => itemOf(timeline, reminder))
      .toSorted(byDay);
  return { late: [...late, ...locked].toSorted(byDay), next: itemsOf(false), invitations: itemsOf(true) };
};
