import { closedDaysOf } from "./closed-days.ts";
import { dayNumber } from "./day-number.ts";
import type { HolidayList } from "./holiday-list.ts";
import type { PlainDate } from "./plain-date.ts";
import { yearOf } from "./plain-date.ts";
import { isWeekday, weekdaysBefore } from "./weekday-index.ts";

/** Which days do not count as working days, beside Saturdays and Sundays. */
export interface WorkingDayOptions {
  /** The holidays and closures; {@link englandAndWales} when left out. */
  readonly holidays?: HolidayList;
}

/**
 * Whether a date is a Monday to Friday that is no holiday.
 *
 * For dates outside the list the computed holidays stand in; {@link addWorkingDays} says so in its answer.
 *
 * @throws a {@link CalendarError} with code `year-out-of-range` if the year is before 1978 and not covered by the list.
 *
 * @example
 * ```ts
 * import { isWorkingDay, plainDate } from "@maths-hubs/calendar";
 *
 * isWorkingDay(plainDate("2023-05-05")); // => true
 * isWorkingDay(plainDate("2023-05-08")); // => false
 * ```
 */
export const isWorkingDay = (date: PlainDate, { holidays }: WorkingDayOptions = {}): boolean => {
  const day = dayNumber(date);
  return isWeekday(day) && !closedDaysOf(holidays).ofYear(yearOf(date)).places.includes(weekdaysBefore(day));
};
