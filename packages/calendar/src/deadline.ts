import { addWorkingDays } from "./add-working-days.ts";
import { calendarError } from "./calendar-error.ts";
import type { PlainDate } from "./plain-date.ts";
import type { WorkingDayOptions } from "./working-days.ts";

/** What must be done a number of working days before an event. */
export interface Notice {
  /** The day of the event; for an event of several days, its first. */
  readonly event: PlainDate;
  /** The least number of working days before the event, 0 or more. */
  readonly workingDays: number;
}

/** The last day on which something is in time. */
export interface Deadline {
  /** Anything done on this day, at any time of it, is still in time. */
  readonly deadline: PlainDate;
  /** Whether the count passed a day outside the list of holidays, so that computed holidays had to stand in. */
  readonly projected: boolean;
}

/**
 * Finds the last day that is at least a number of working days before an event.
 *
 * The day of the event does not count; the deadline does, and it is a working day. An event on a weekend or holiday is
 * counted back from in the same way. With 0 the deadline is the day of the event itself.
 *
 * @throws a {@link CalendarError} with code `working-days-out-of-range` if the number is not whole, is negative or leads
 * before the year 0001, and `year-out-of-range` if the count enters a year before 1978 that the list does not cover.
 *
 * @example
 * ```ts
 * import { deadlineBefore, plainDate } from "@maths-hubs/calendar";
 *
 * deadlineBefore({ event: plainDate("2024-11-29"), workingDays: 10 }); // => { deadline: "2024-11-15", projected: false }
 * deadlineBefore({ event: plainDate("2025-01-07"), workingDays: 10 }); // => { deadline: "2024-12-19", projected: false }
 * ```
 */
export const deadlineBefore = ({ event, workingDays }: Notice, options?: WorkingDayOptions): Deadline => {
  if (workingDays < 0) {
    throw calendarError("working-days-out-of-range", {
      received: workingDays,
      expected: "a whole number of working days, 0 or more, before the event",
    });
  }
  const { date, projected } = addWorkingDays(event, 0 - workingDays, options);
  return { deadline: date, projected };
};
