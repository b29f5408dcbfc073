import { calendarError } from "./calendar-error.ts";
import { daysBefore1970, firstDay, lastDay } from "./civil-day.ts";
import type { PlainDate } from "./plain-date.ts";
import { notADate, readDay, writeDay } from "./plain-date.ts";

/** A day of the week as ISO 8601 numbers it: 1 is Monday, 7 is Sunday. */
export type DayOfWeek = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * Counts the days from 1970-01-01 to a date, so that differences of dates are differences of integers; earlier dates
 * are negative.
 *
 * @throws a {@link CalendarError} with code `invalid-date` if an unchecked text was passed off as a date.
 *
 * @example
 * ```ts
 * import { dayNumber, plainDate } from "@maths-hubs/calendar";
 *
 * dayNumber(plainDate("1970-01-01")); // => 0
 * dayNumber(plainDate("2024-09-01")); // => 19967
 * ```
 */
export const dayNumber = (date: PlainDate): number => {
  const day = readDay(date);
  if (Number.isNaN(day)) throw notADate(date);
  return day;
};

const isSupportedDay = (day: number): boolean => Number.isInteger(day) && day >= firstDay && day <= lastDay;

/**
 * Writes the date that lies a whole number of days after 1970-01-01: the inverse of {@link dayNumber}.
 *
 * @throws a {@link CalendarError} with code `date-out-of-range` if the number is not an integer from −719162
 * (0001-01-01) to 2932896 (9999-12-31).
 *
 * @example
 * ```ts
 * import { fromDayNumber } from "@maths-hubs/calendar";
 *
 * fromDayNumber(19967); // => "2024-09-01"
 * fromDayNumber(-1); // => "1969-12-31"
 * fromDayNumber(0.5); // throws date-out-of-range
 * ```
 */
export const fromDayNumber = (day: number): PlainDate => {
  if (isSupportedDay(day)) return writeDay(day);
  throw calendarError("date-out-of-range", {
    received: day,
    expected: `a whole day number from ${firstDay} (0001-01-01) to ${lastDay} (9999-12-31)`,
  });
};

/**
 * Moves a date by calendar days, forwards or, with a negative number, back.
 *
 * @throws a {@link CalendarError} with code `date-out-of-range` if the number is not whole or the result leaves the
 * years 0001 to 9999.
 *
 * @example
 * ```ts
 * import { addDays, plainDate } from "@maths-hubs/calendar";
 *
 * addDays(plainDate("2024-02-28"), 2); // => "2024-03-01"
 * addDays(plainDate("2024-09-01"), -1); // => "2024-08-31"
 * ```
 */
export const addDays = (date: PlainDate, days: number): PlainDate => {
  const day = dayNumber(date) + days;
  if (isSupportedDay(day)) return writeDay(day);
  throw calendarError("date-out-of-range", {
    received: days,
    expected: `a whole number of days that leads from ${date} to a date of the years 0001 to 9999`,
  });
};

/**
 * Counts the nights from one date to another: 0 for the same day, negative when the second date is the earlier one.
 *
 * A period that counts both its ends is one day longer; see `lengthInDays`.
 *
 * @example
 * ```ts
 * import { daysBetween, plainDate } from "@maths-hubs/calendar";
 *
 * daysBetween(plainDate("2024-02-28"), plainDate("2024-03-01")); // => 2
 * ```
 */
export const daysBetween = (from: PlainDate, to: PlainDate): number => dayNumber(to) - dayNumber(from);

const daysOfTheWeek: readonly [DayOfWeek, ...DayOfWeek[]] = [1, 2, 3, 4, 5, 6, 7];

/**
 * Names the day of the week by its ISO 8601 number: 1 is Monday, 6 and 7 are the weekend.
 *
 * @example
 * ```ts
 * import { dayOfWeek, plainDate } from "@maths-hubs/calendar";
 *
 * dayOfWeek(plainDate("2024-09-01")); // => 7
 * ```
 */
export const dayOfWeek = (date: PlainDate): DayOfWeek =>
  // 0001-01-01 was a Monday; the default only satisfies the type.
  daysOfTheWeek[(dayNumber(date) + daysBefore1970) % 7] ?? daysOfTheWeek[0];
