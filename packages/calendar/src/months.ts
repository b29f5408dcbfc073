import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addMonths as addMonthsInUtc } from "date-fns/addMonths";
import { calendarError } from "./calendar-error.ts";
import { civilOf, daysInMonth, firstDay, lastDay } from "./civil-day.ts";
import { dayNumber } from "./day-number.ts";
import type { PlainDate } from "./plain-date.ts";
import { writeDay } from "./plain-date.ts";

const millisecondsPerDay = 86_400_000;

// From a timestamp, never from year, month and day: Date reads the years 0 to 99 as 1900 to 1999.
const inUtc = (date: PlainDate): Date => new UTCDateMini(dayNumber(date) * millisecondsPerDay);

/**
 * Moves a date by calendar months, forwards or, with a negative number, back; a day that the month does not have
 * becomes its last day.
 *
 * Going a month forwards and a month back may therefore end on another day than it began.
 *
 * @throws a `CalendarError` with code `months-out-of-range` if the number is not whole or the result leaves the
 * years 0001 to 9999.
 *
 * @example
 * ```ts
 * import { plainDate } from "@maths-hubs/calendar";
 * import { addMonths } from "@maths-hubs/calendar/months";
 *
 * addMonths(plainDate("2024-01-31"), 1); // => "2024-02-29"
 * addMonths(plainDate("2024-03-31"), -1); // => "2024-02-29"
 * addMonths(plainDate("2024-01-31"), 0.5); // throws months-out-of-range
 * ```
 */
export const addMonths = (date: PlainDate, months: number): PlainDate => {
  const moved = Number.isInteger(months) ? addMonthsInUtc(inUtc(date), months).getTime() : Number.NaN;
  const day = moved / millisecondsPerDay;
  if (day >= firstDay && day <= lastDay) return writeDay(day);
  throw calendarError("months-out-of-range", {
    received: months,
    expected: `a whole number of months that leads from ${date} to a date of the years 0001 to 9999`,
  });
};

// Not date-fns' differenceInMonths, which counts a month from 31 January to 28 February 2024 and one from 31 July to 30 September.
const monthsPassed = (first: number, last: number): number => {
  const from = civilOf(first);
  const to = civilOf(last);
  const dayThatCompletes = Math.min(from.dayOfMonth, daysInMonth(to.year, to.month));
  const months = (to.year - from.year) * 12 + to.month - from.month;
  return to.dayOfMonth < dayThatCompletes ? months - 1 : months;
};

/**
 * Counts the whole months that have passed from one date to another; with the dates swapped, the same number below zero.
 *
 * It is the greatest number of months that {@link addMonths} can add to the earlier date without passing the later one:
 * a month is whole when its day comes round, and in a month that lacks that day, on its last. From 31 January to
 * 28 February 2023 is one month, to 28 February 2024 none.
 *
 * @throws a `CalendarError` with code `invalid-date` if an unchecked text was passed off as a date.
 *
 * @example
 * ```ts
 * import { plainDate } from "@maths-hubs/calendar";
 * import { wholeMonthsBetween } from "@maths-hubs/calendar/months";
 *
 * wholeMonthsBetween(plainDate("2023-09-15"), plainDate("2024-03-14")); // => 5
 * wholeMonthsBetween(plainDate("2023-09-15"), plainDate("2024-03-15")); // => 6
 * wholeMonthsBetween(plainDate("2023-01-31"), plainDate("2023-02-28")); // => 1
 * ```
 */
export const wholeMonthsBetween = (from: PlainDate, to: PlainDate): number => {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  // Subtracting from 0 keeps a count of none from becoming −0.
  return first <= last ? monthsPassed(first, last) : 0 - monthsPassed(last, first);
};
