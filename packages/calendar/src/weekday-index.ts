import { daysBefore1970 } from "./civil-day.ts";

/**
 * Mondays to Fridays numbered in a row from 0 for Monday 0001-01-01, so that counting weekdays is subtraction.
 *
 * Day numbers in, places in the row out, and back.
 */
const daysSinceFirstMonday = (day: number): number => day + daysBefore1970;

/** Whether a day number falls on Monday to Friday. */
export const isWeekday = (day: number): boolean => daysSinceFirstMonday(day) % 7 < 5;

/** How many weekdays lie before a day: for a weekday, its own place. */
export const weekdaysBefore = (day: number): number => {
  const days = daysSinceFirstMonday(day);
  return Math.floor(days / 7) * 5 + Math.min(days % 7, 5);
};

/** How many weekdays lie before a day or on it: the place of the next weekday. */
export const weekdaysUpTo = (day: number): number => weekdaysBefore(day + 1);

/** The day number of the weekday at a place: the inverse of {@link weekdaysBefore} for weekdays. */
export const weekdayAt = (place: number): number => Math.floor(place / 5) * 7 + (place % 5) - daysBefore1970;
