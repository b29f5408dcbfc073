import type { CalendarError } from "./calendar-error.ts";
import { calendarError } from "./calendar-error.ts";
import { dayNumber } from "./day-number.ts";
import { dayOfCivil } from "./civil-day.ts";
import type { Period } from "./period.ts";
import type { PlainDate } from "./plain-date.ts";
import { writeDay, yearOf } from "./plain-date.ts";

/**
 * A year from 1 September to 31 August written `2023/24`, first years 0001 to 9998: a string in JSON and in memory.
 *
 * The brand is structural, so years of two copies of the package are the same type. Later years are greater strings.
 */
export type AcademicYear = string & {
  /** Marks a text that was checked; nothing of it exists at run time. */
  readonly "~academicYear": true;
};

const firstStartYear = 1;
const lastStartYear = 9998;
const septemberFirst = (year: number): number => dayOfCivil(year, 9, 1);

// Spaces are bounded by the length check, so the pattern cannot be made to backtrack for long.
const longestText = 40;
const spelling = /^\s*(\d{4})\s*[/\-–]\s*(\d{4}|\d{2})\s*$/u;

/** The first calendar year of a text in any accepted spelling, or undefined when the two years do not follow. */
const readStartYear = (text: unknown): number | undefined => {
  if (typeof text !== "string" || text.length > longestText) return undefined;
  const [, first, second] = spelling.exec(text) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const startYear = Number(first);
  const follows = Number(second) === (second.length === 2 ? (startYear + 1) % 100 : startYear + 1);
  return follows && startYear >= firstStartYear && startYear <= lastStartYear ? startYear : undefined;
};

/** Writes the academic year that begins in a calendar year, if it is whole within the years 0001 to 9999. */
const writeAcademicYear = (startYear: number, received: unknown): AcademicYear => {
  if (!Number.isInteger(startYear) || startYear < firstStartYear || startYear > lastStartYear) {
    throw calendarError("academic-year-out-of-range", {
      received,
      expected: "an academic year from 0001/02 to 9998/99",
    });
  }
  const text = `${String(startYear).padStart(4, "0")}/${String((startYear + 1) % 100).padStart(2, "0")}`;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place where the brand is put on, after the check above.
  return text as AcademicYear;
};

const notAnAcademicYear = (received: unknown): CalendarError =>
  calendarError("invalid-academic-year", {
    received,
    expected: "two years that follow each other, written like 2023/24",
  });

/**
 * Reads an academic year in the spellings that people use and gives the canonical one, `2023/24`.
 *
 * Accepted: the second year with two or four digits; a slash, hyphen or en dash between; spaces around either year.
 * Refused: years that do not follow each other, and every other spelling.
 *
 * @throws a {@link CalendarError} with code `invalid-academic-year` if the text is none of these.
 *
 * @example
 * ```ts
 * import { academicYear } from "@maths-hubs/calendar";
 *
 * academicYear("2023/24"); // => "2023/24"
 * academicYear(" 2023 – 2024 "); // => "2023/24"
 * academicYear("1999/00"); // => "1999/00"
 * academicYear("2023/25"); // throws invalid-academic-year
 * ```
 */
export const academicYear = (text: string): AcademicYear => {
  const startYear = readStartYear(text);
  if (startYear !== undefined) return writeAcademicYear(startYear, text);
  throw notAnAcademicYear(text);
};

/**
 * Whether a value is an academic year in the one canonical spelling; other spellings are for {@link academicYear}.
 *
 * @example
 * ```ts
 * import { isAcademicYear } from "@maths-hubs/calendar";
 *
 * isAcademicYear("2023/24"); // => true
 * isAcademicYear("2023-24"); // => false
 * isAcademicYear("2023/25"); // => false
 * ```
 */
export const isAcademicYear = (value: unknown): value is AcademicYear => {
  const startYear = readStartYear(value);
  return startYear !== undefined && writeAcademicYear(startYear, value) === value;
};

/**
 * Gives the calendar year in which an academic year begins.
 *
 * @throws a {@link CalendarError} with code `invalid-academic-year` if an unchecked text was passed off as a year.
 *
 * @example
 * ```ts
 * import { academicYear, startYearOf } from "@maths-hubs/calendar";
 *
 * startYearOf(academicYear("2023/24")); // => 2023
 * ```
 */
export const startYearOf = (year: AcademicYear): number => {
  const startYear = readStartYear(year);
  if (startYear === undefined) throw notAnAcademicYear(year);
  return startYear;
};

/**
 * Finds the academic year in which a date falls: September begins a new one.
 *
 * @throws a {@link CalendarError} with code `academic-year-out-of-range` if the date is before 0001-09-01 or after 9999-08-31.
 *
 * @example
 * ```ts
 * import { academicYearOf, plainDate } from "@maths-hubs/calendar";
 *
 * academicYearOf(plainDate("2024-08-31")); // => "2023/24"
 * academicYearOf(plainDate("2024-09-01")); // => "2024/25"
 * ```
 */
export const academicYearOf = (date: PlainDate): AcademicYear => {
  const day = dayNumber(date);
  const year = yearOf(date);
  return writeAcademicYear(day < septemberFirst(year) ? year - 1 : year, date);
};

/**
 * Gives the days of an academic year: 1 September to 31 August, both counted.
 *
 * @example
 * ```ts
 * import { academicYear, periodOfAcademicYear } from "@maths-hubs/calendar";
 *
 * periodOfAcademicYear(academicYear("2023/24")); // => { from: "2023-09-01", to: "2024-08-31" }
 * ```
 */
export const periodOfAcademicYear = (year: AcademicYear): Period => {
  const startYear = startYearOf(year);
  return { from: writeDay(septemberFirst(startYear)), to: writeDay(septemberFirst(startYear + 1) - 1) };
};

/**
 * Moves an academic year by whole years, forwards or, with a negative number, back.
 *
 * @throws a {@link CalendarError} with code `academic-year-out-of-range` if the number is not whole or the result
 * leaves 0001/02 to 9998/99.
 *
 * @example
 * ```ts
 * import { academicYear, addAcademicYears } from "@maths-hubs/calendar";
 *
 * addAcademicYears(academicYear("2023/24"), 1); // => "2024/25"
 * addAcademicYears(academicYear("2000/01"), -1); // => "1999/00"
 * ```
 */
export const addAcademicYears = (year: AcademicYear, years: number): AcademicYear =>
  writeAcademicYear(startYearOf(year) + years, years);
