import { calendarError } from "./calendar-error.ts";
import type { ClosedDays } from "./closed-days.ts";
import { closedDaysOf } from "./closed-days.ts";
import { lastDay } from "./civil-day.ts";
import { dayNumber } from "./day-number.ts";
import type { PlainDate } from "./plain-date.ts";
import { writeDay, yearOf } from "./plain-date.ts";
import { weekdayAt, weekdaysBefore, weekdaysUpTo } from "./weekday-index.ts";
import type { WorkingDayOptions } from "./working-days.ts";

/** A date that was found by counting working days. */
export interface CountedDate {
  /** The date found. */
  readonly date: PlainDate;
  /** Whether the count passed a day outside the list of holidays, so that computed holidays had to stand in. */
  readonly projected: boolean;
}

/** No two dates are further apart; a greater number is refused before any year is looked at. */
const mostWorkingDays = /* @__PURE__ */ weekdaysUpTo(lastDay);

const outOfRange = (received: number, from: PlainDate): Error =>
  calendarError("working-days-out-of-range", {
    received,
    expected: `a whole number of working days that leads from ${from} to a date of the years 0001 to 9999`,
  });

interface Count {
  /** The year of the start. */
  readonly year: number;
  /** Where counting begins: forwards the first place that counts, back the one after it. */
  readonly before: number;
  /** How many working days to count, 1 or more. */
  readonly count: number;
}

/**
 * The place of the n-th working day after the start: one further for each closed day passed on the way; infinite when
 * the calendar ends first.
 */
const placeAfter = (closed: ClosedDays, { year, before, count }: Count): number => {
  let found = before + count - 1;
  for (let at = year; at <= 9999; at += 1) {
    const { places, end } = closed.ofYear(at);
    for (const place of places) {
      if (place > found) return found;
      if (place >= before) found += 1;
    }
    if (found < end) return found;
  }
  return Number.POSITIVE_INFINITY;
};

/** The place of the n-th working day before the start; the mirror of {@link placeAfter}. */
const placeBefore = (closed: ClosedDays, { year, before, count }: Count): number => {
  let found = before - count;
  for (let at = year; at >= 1; at -= 1) {
    const { places, first } = closed.ofYear(at);
    for (let n = places.length - 1; n >= 0; n -= 1) {
      const place = places[n] ?? first;
      if (place < found) return found;
      if (place < before) found -= 1;
    }
    if (found >= first) return found;
  }
  return Number.NEGATIVE_INFINITY;
};

/**
 * Finds the date a number of working days after another or, with a negative number, before it.
 *
 * The start does not count, whether it is a working day or not; the date found is always a working day. Zero is no
 * count: it gives the date itself, also on a weekend or a holiday.
 *
 * @throws a {@link CalendarError} with code `working-days-out-of-range` if the number is not whole or the result would leave
 * the years 0001 to 9999, and `year-out-of-range` if the count enters a year before 1978 that the list does not cover.
 *
 * @example
 * ```ts
 * import { addWorkingDays, plainDate } from "@maths-hubs/calendar";
 *
 * addWorkingDays(plainDate("2024-03-28"), 1); // => { date: "2024-04-02", projected: false }
 * addWorkingDays(plainDate("2024-04-02"), -1); // => { date: "2024-03-28", projected: false }
 * addWorkingDays(plainDate("2028-12-29"), 1); // => { date: "2029-01-02", projected: true }
 * addWorkingDays(plainDate("2024-03-28"), 0.5); // throws working-days-out-of-range
 * ```
 */
export const addWorkingDays = (
  date: PlainDate,
  workingDays: number,
  { holidays }: WorkingDayOptions = {},
): CountedDate => {
  const start = dayNumber(date);
  if (!Number.isInteger(workingDays) || Math.abs(workingDays) > mostWorkingDays)
    throw outOfRange(workingDays, date);
  if (workingDays === 0) return { date, projected: false };
  const closed = closedDaysOf(holidays);
  const forwards = workingDays > 0;
  const year = yearOf(date);
  const place = forwards
    ? placeAfter(closed, { year, before: weekdaysUpTo(start), count: workingDays })
    : placeBefore(closed, { year, before: weekdaysBefore(start), count: -workingDays });
  if (!Number.isFinite(place)) throw outOfRange(workingDays, date);
  const day = weekdayAt(place);
  const projected = forwards ? !closed.covers(start + 1, day) : !closed.covers(day, start - 1);
  return { date: writeDay(day), projected };
};
