import { closedDaysOf } from "./closed-days.ts";
import { dayNumber } from "./day-number.ts";
import type { PlainDate } from "./plain-date.ts";
import { yearOf } from "./plain-date.ts";
import { weekdaysBefore, weekdaysUpTo } from "./weekday-index.ts";
import type { WorkingDayOptions } from "./working-days.ts";

/** A number of working days between two dates. */
export interface WorkingDayCount {
  /** How many; negative when the second date is the earlier one. */
  readonly workingDays: number;
  /** Whether a counted day lies outside the list of holidays, so that computed holidays had to stand in. */
  readonly projected: boolean;
}

/**
 * Counts the working days from one date to another: the first date does not count, the second does.
 *
 * The inverse of `addWorkingDays`, in both directions: when the second date is earlier, the count is negative and again
 * leaves out the first date and includes the second. With a weekend or holiday at one end, swapping the dates may
 * therefore change the number and not only its sign.
 *
 * @throws a {@link CalendarError} with code `year-out-of-range` if the count enters a year before 1978 that the list does
 * not cover.
 *
 * @example
 * ```ts
 * import { plainDate, workingDaysBetween } from "@maths-hubs/calendar";
 *
 * workingDaysBetween(plainDate("2024-03-28"), plainDate("2024-04-02")); // => { workingDays: 1, projected: false }
 * workingDaysBetween(plainDate("2024-04-02"), plainDate("2024-03-28")); // => { workingDays: -1, projected: false }
 * ```
 */
export const workingDaysBetween = (
  from: PlainDate,
  to: PlainDate,
  { holidays }: WorkingDayOptions = {},
): WorkingDayCount => {
  const start = dayNumber(from);
  const end = dayNumber(to);
  if (start === end) return { workingDays: 0, projected: false };
  const closed = closedDaysOf(holidays);
  const forwards = start < end;
  const [firstCounted, lastCounted] = forwards ? [start + 1, end] : [end, start - 1];
  const first = weekdaysBefore(firstCounted);
  const past = weekdaysUpTo(lastCounted);
  let count = past - first;
  const [earlier, later] = forwards ? [from, to] : [to, from];
  for (let year = yearOf(earlier); year <= yearOf(later); year += 1) {
    count -= closed.ofYear(year).places.filter((place) => place >= first && place < past).length;
  }
  // Subtracting from 0 keeps a count of none from becoming −0.
  return { workingDays: forwards ? count : 0 - count, projected: !closed.covers(firstCounted, lastCounted) };
};
