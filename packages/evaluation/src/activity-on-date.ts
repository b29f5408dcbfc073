import type { PlainDate } from "@maths-hubs/calendar";
import type { Activity, ActivityType, TimelineEvent } from "@maths-hubs/model";

/** What every rule of evaluation is judged on: an activity as it stands on one date. */
export interface ActivityOnDate {
  /** The document. */
  readonly activity: Activity;
  /** The date judged; what is dated later has not happened yet. */
  readonly asOf: PlainDate;
  /** The type of activity; `null` where neither the document nor the caller says. */
  readonly type: ActivityType | null;
  /** The national workshops with their deadlines, by first day. */
  readonly events: readonly TimelineEvent[];
}

/** Whether something dated has happened by the date judged; without a date it has not. */
export const hasHappened = (on: string | undefined, asOf: PlainDate): on is string =>
  on !== undefined && on <= asOf;
