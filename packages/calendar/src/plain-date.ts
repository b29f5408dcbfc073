import type { CalendarError } from "./calendar-error.ts";
import { calendarError } from "./calendar-error.ts";
import { civilOf, dayOfCivil, daysInMonth } from "./civil-day.ts";

/**
 * A calendar day written `YYYY-MM-DD`, years 0001 to 9999: a string in JSON and in memory, without time or zone.
 *
 * The brand is structural, so dates of two copies of the package are the same type. Later dates are greater strings.
 */
export type PlainDate = string & {
  /** Marks a text that was checked; nothing of it exists at run time. */
  readonly "~plainDate": true;
};

const digit = (text: string, at: number): number => {
  const value = text.charCodeAt(at) - 48;
  return value >= 0 && value <= 9 ? value : Number.NaN;
};

const twoDigits = (text: string, at: number): number => digit(text, at) * 10 + digit(text, at + 1);

/** The day number of a text, or NaN when it is not a real day written `YYYY-MM-DD`. */
export const readDay = (text: unknown): number => {
  // Length first: a hostile ten-megabyte text costs one comparison.
  if (typeof text !== "string" || text.length !== 10) return Number.NaN;
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return Number.NaN;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const dayOfMonth = twoDigits(text, 8);
  const isReal = year >= 1 && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month);
  return isReal ? dayOfCivil(year, month, dayOfMonth) : Number.NaN;
};

/** The year of a date, 1 to 9999. */
export const yearOf = (date: PlainDate): number => twoDigits(date, 0) * 100 + twoDigits(date, 2);

const written: readonly string[] = /* @__PURE__ */ Array.from({ length: 100 }, (_, n) =>
  String(n).padStart(2, "0"),
);

/** Writes a day number that is known to lie in the years 0001 to 9999. */
export const writeDay = (day: number): PlainDate => {
  const { year, month, dayOfMonth } = civilOf(day);
  const text = `${written[Math.floor(year / 100)]}${written[year % 100]}-${written[month]}-${written[dayOfMonth]}`;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place where the brand is put on: civilOf gives real days only.
  return text as PlainDate;
};

/** The refusal of what is no date. */
export const notADate = (received: unknown): CalendarError =>
  calendarError("invalid-date", { received, expected: "a calendar day written YYYY-MM-DD" });

/**
 * Whether a value is a real calendar day written exactly `YYYY-MM-DD`, years 0001 to 9999.
 *
 * @example
 * ```ts
 * import { isPlainDate } from "@maths-hubs/calendar";
 *
 * isPlainDate("2024-02-29"); // => true
 * isPlainDate("2023-02-29"); // => false
 * isPlainDate("2024-9-1"); // => false
 * ```
 */
export const isPlainDate = (value: unknown): value is PlainDate => !Number.isNaN(readDay(value));

/**
 * Reads a text as a calendar day and refuses everything but `YYYY-MM-DD`: no spaces, no times, no 30 February.
 *
 * @throws a {@link CalendarError} with code `invalid-date` if the text is not a real day of the years 0001 to 9999.
 *
 * @example
 * ```ts
 * import { plainDate } from "@maths-hubs/calendar";
 *
 * plainDate("2024-09-01"); // => "2024-09-01"
 * plainDate("2024-02-30"); // throws invalid-date
 * ```
 */
export const plainDate = (text: string): PlainDate => {
  if (isPlainDate(text)) return text;
  throw notADate(text);
};

/**
 * Orders two dates for `sort`: −1 when the first is earlier, 0 when they are the same day, 1 when it is later.
 *
 * @example
 * ```ts
 * import { compareDates, plainDate } from "@maths-hubs/calendar";
 *
 * compareDates(plainDate("2024-08-31"), plainDate("2024-09-01")); // => -1
 * ```
 */
export const compareDates = (first: PlainDate, second: PlainDate): -1 | 0 | 1 => {
  if (first === second) return 0;
  return first < second ? -1 : 1;
};
