import { bankHolidayDays } from "./bank-holidays.ts";
import { calendarError } from "./calendar-error.ts";
import { dayOfCivil } from "./civil-day.ts";
import { firstPublishedYear, lastPublishedYear } from "./data/bank-holidays.ts";
import type { Period } from "./period.ts";
import { period } from "./period.ts";
import type { PlainDate } from "./plain-date.ts";
import { compareDates, plainDate, writeDay, yearOf } from "./plain-date.ts";

/**
 * The days on which nobody works, beside weekends, and the period for which that is known.
 *
 * Plain data: it may be stored and sent. On days outside `covers` the computed bank holidays of England and Wales fill
 * in, and every answer that rests on such a day says `projected`; a list never claims that a year has no holidays
 * because it stops before it.
 */
export interface HolidayList {
  /** The days off, weekends not needed; each counts, also outside `covers`. */
  readonly dates: readonly PlainDate[];
  /** The days about which the list is complete, both ends counted. */
  readonly covers: Period;
}

/** Frozen lists cannot change under the day numbers that are kept for them. */
const frozenList = (dates: readonly PlainDate[], covers: Period): HolidayList => {
  const inOrder = [...new Set(dates)];
  inOrder.sort(compareDates);
  return Object.freeze({ dates: Object.freeze(inOrder), covers: Object.freeze({ ...covers }) });
};

const wholeYears = (first: number, last: number): Period => ({
  from: writeDay(dayOfCivil(first, 1, 1)),
  to: writeDay(dayOfCivil(last, 12, 31)),
});

let published: HolidayList | undefined;

/**
 * Gives the published bank holidays of England and Wales, 2014 to 2028: what every question uses when no list is passed.
 *
 * @example
 * ```ts
 * import { englandAndWales } from "@maths-hubs/calendar";
 *
 * englandAndWales().covers; // => { from: "2014-01-01", to: "2028-12-31" }
 * englandAndWales().dates.length; // => 123
 * ```
 */
export const englandAndWales = (): HolidayList => {
  if (published === undefined) {
    const years = Array.from(
      { length: lastPublishedYear - firstPublishedYear + 1 },
      (_, n) => firstPublishedYear + n,
    );
    const dates = years.flatMap((year) => bankHolidayDays(year).map((day) => writeDay(day)));
    published = frozenList(dates, wholeYears(firstPublishedYear, lastPublishedYear));
  }
  return published;
};

/**
 * Makes a host's own dates the list of holidays.
 *
 * Unless `covers` says otherwise, the list is taken to be complete for the whole calendar years from its first date to
 * its last; beyond them see {@link HolidayList}. An empty list needs `covers`, so that "no holidays" is always a
 * statement about known days.
 *
 * @param dates - the days off, in any order; repeated dates count once.
 * @param covers - the period for which the dates are complete.
 * @throws a {@link CalendarError} with code `empty-holiday-list` if there is neither a date nor `covers`, `invalid-date`
 * if an unchecked text was passed off as a date, and `period-reversed` if `covers` ends before it begins.
 *
 * @example
 * ```ts
 * import { holidayList, plainDate } from "@maths-hubs/calendar";
 *
 * const own = holidayList([plainDate("2024-12-26"), plainDate("2024-12-25")]);
 * own.dates; // => ["2024-12-25", "2024-12-26"]
 * own.covers; // => { from: "2024-01-01", to: "2024-12-31" }
 * holidayList([]); // throws empty-holiday-list
 * ```
 */
export const holidayList = (dates: readonly PlainDate[], covers?: Period): HolidayList => {
  const days = Array.from(dates, (date) => plainDate(date));
  if (covers !== undefined) return frozenList(days, period(covers.from, covers.to));
  const [firstYear, ...years] = days.map((date) => yearOf(date));
  if (firstYear !== undefined) {
    // Not Math.min(...years): a list may be longer than a call may have arguments.
    const first = years.reduce((least, year) => Math.min(least, year), firstYear);
    const last = years.reduce((most, year) => Math.max(most, year), firstYear);
    return frozenList(days, wholeYears(first, last));
  }
  throw calendarError("empty-holiday-list", {
    received: dates,
    expected: "at least one holiday, or the period that has none",
  });
};

/**
 * Adds a host's closures (INSET days, an office shut between the years) to a list without changing what it covers.
 *
 * @throws a {@link CalendarError} with code `invalid-date` if an unchecked text was passed off as a date.
 *
 * @example
 * ```ts
 * import { addWorkingDays, englandAndWales, plainDate, withClosures } from "@maths-hubs/calendar";
 *
 * const holidays = withClosures(englandAndWales(), [plainDate("2024-09-02")]);
 * addWorkingDays(plainDate("2024-08-30"), 1, { holidays }); // => { date: "2024-09-03", projected: false }
 * ```
 */
export const withClosures = (list: HolidayList, closures: readonly PlainDate[]): HolidayList =>
  holidayList([...list.dates, ...closures], list.covers);
