import { calendarError } from "./calendar-error.ts";
import { daysBefore1970, dayOfCivil } from "./civil-day.ts";
import {
  firstPublishedYear,
  firstStandingYear,
  lastPublishedYear,
  oneOffs,
  titles,
} from "./data/bank-holidays.ts";
import { easterSunday } from "./easter.ts";
import type { PlainDate } from "./plain-date.ts";
import { readDay, writeDay } from "./plain-date.ts";

/** A bank holiday in England and Wales. */
export interface BankHoliday {
  /** The day off itself: for a holiday that fell on a weekend, the substitute day. */
  readonly date: PlainDate;
  /** The name in gov.uk's words. */
  readonly title: string;
  /** Present when the day stands in for a holiday that falls on a weekend. */
  readonly substitute?: true;
  /** Present when the day is computed from the standing rules for a year outside the published list. */
  readonly projected?: true;
}

interface Holiday {
  readonly day: number;
  readonly title: string;
  readonly substitute?: true;
}

/** 0 for Monday to 6 for Sunday; 0001-01-01 was a Monday. */
const weekday = (day: number): number => (day + daysBefore1970) % 7;
const mondayOnOrAfter = (day: number): number => day + ((7 - weekday(day)) % 7);
const mondayOnOrBefore = (day: number): number => day - weekday(day);

/** A fixed day, or the Monday after the weekend it falls on. */
const newYear = (year: number): Holiday => {
  const day = dayOfCivil(year, 1, 1);
  const title = titles.newYear;
  return weekday(day) < 5 ? { day, title } : { day: mondayOnOrAfter(day), title, substitute: true };
};

/** A day of Christmas on a weekend moves two days on: past the weekend, and past the other one's own day. */
const christmasDay = (day: number, title: string): Holiday =>
  weekday(day) < 5 ? { day, title } : { day: day + 2, title, substitute: true };

const standingHolidays = (year: number): Holiday[] => {
  const easter = easterSunday(year);
  return [
    newYear(year),
    { day: easter - 2, title: titles.goodFriday },
    { day: easter + 1, title: titles.easterMonday },
    { day: mondayOnOrAfter(dayOfCivil(year, 5, 1)), title: titles.earlyMay },
    { day: mondayOnOrBefore(dayOfCivil(year, 5, 31)), title: titles.spring },
    { day: mondayOnOrBefore(dayOfCivil(year, 8, 31)), title: titles.summer },
    christmasDay(dayOfCivil(year, 12, 25), titles.christmas),
    christmasDay(dayOfCivil(year, 12, 26), titles.boxing),
  ];
};

const holidays = (year: number): Holiday[] => {
  if (!Number.isInteger(year) || year < firstStandingYear || year > 9999) {
    throw calendarError("year-out-of-range", {
      received: year,
      expected: `a whole year from ${firstStandingYear} to 9999, for which the rules of bank holidays hold`,
    });
  }
  const ofYear = oneOffs.filter(({ date }) => Number(date.slice(0, 4)) === year);
  const moved = new Set(ofYear.map(({ insteadOf }) => insteadOf));
  const standing = standingHolidays(year).filter(({ title }) => !moved.has(title));
  const all = [...standing, ...ofYear.map(({ date, title }) => ({ day: readDay(date), title }))];
  all.sort((first, second) => first.day - second.day);
  return all;
};

/** The day numbers of a year's bank holidays, ascending. */
export const bankHolidayDays = (year: number): number[] => holidays(year).map(({ day }) => day);

/**
 * Lists the bank holidays of England and Wales that fall in a calendar year, in order of date.
 *
 * The years 2014 to 2028 are gov.uk's list, with its moved and added days. Earlier years from 1978 and later ones are
 * computed from the standing rules (and, before 2014, the proclaimed departures from them) and each day says
 * `projected`: a coming year may still gain or move a day.
 *
 * @throws a {@link CalendarError} with code `year-out-of-range` if the year is not a whole number from 1978 to 9999.
 *
 * @example
 * ```ts
 * import { bankHolidaysOf } from "@maths-hubs/calendar";
 *
 * bankHolidaysOf(2026).at(-1); // => { date: "2026-12-28", title: "Boxing Day", substitute: true }
 * bankHolidaysOf(2030)[1]; // => { date: "2030-04-19", title: "Good Friday", projected: true }
 * bankHolidaysOf(1066); // throws year-out-of-range
 * ```
 */
export const bankHolidaysOf = (year: number): BankHoliday[] => {
  const projected = year < firstPublishedYear || year > lastPublishedYear;
  return holidays(year).map(({ day, ...rest }) => ({
    date: writeDay(day),
    ...rest,
    ...(projected ? { projected } : {}),
  }));
};
