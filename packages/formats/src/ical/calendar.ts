/** A calendar as data: what a host keeps between two versions of a calendar file, and what the file is written from. */
export interface Calendar {
  /** What calendar programs show as its name. */
  readonly name: string;
  /** The date the answers are for, `YYYY-MM-DD`; it stamps every event, so that no clock is read. */
  readonly asOf: string;
  /** Say `publish` where the file is sent by mail or offered as a feed; left out, it is a file to be imported. */
  readonly method?: "publish";
  /** The events; no two may have the same {@link CalendarEvent.uid}. */
  readonly events: readonly CalendarEvent[];
}

/** An event of one or more whole days. */
export interface CalendarEvent {
  /** Names the event for ever: the next version of the file replaces the event that has the same one. */
  readonly uid: string;
  /** What the calendar shows. */
  readonly title: string;
  /** What the event shows when it is opened; may have several lines. */
  readonly description?: string;
  /** The first day, `YYYY-MM-DD`. */
  readonly from: string;
  /** The last day, which counts; the first where it is left out. */
  readonly to?: string;
  /** Words to sort by. */
  readonly categories?: readonly string[];
  /** Whether the day counts as taken; a due date does not, and neither does a window. */
  readonly busy?: boolean;
  /** A reminder so many whole days before the first day, from 0 to 366. */
  readonly remindDaysBefore?: readonly number[];
  /** How often the dates have changed; 0 where it is left out. See `reviseCalendar`. */
  readonly sequence?: number;
  /** True where an earlier version had the event and it does not take place any more. */
  readonly cancelled?: boolean;
}
