/** Integer arithmetic of the Gregorian calendar, carried back to year 1 as ISO 8601 does. No Date, no zone. */

/** 1970-01-01 counted from 0001-01-01, which was a Monday. */
export const daysBefore1970 = 719_162;
/** The day number of 0001-01-01. */
export const firstDay: number = -daysBefore1970;
/** The day number of 9999-12-31. */
export const lastDay = 2_932_896;

/** Days of a common year before each month, January first. */
const daysBeforeMonth: readonly number[] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const daysOfMonth: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The length of a month (1 to 12) of a year; 0 for a month that does not exist. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (daysOfMonth[month - 1] ?? 0);

/** Days since 1970-01-01 of a year, month (1 to 12) and day of the month. */
export const dayOfCivil = (year: number, month: number, dayOfMonth: number): number => {
  const past = year - 1;
  const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  const leapDayOfYear = month > 2 && isLeapYear(year) ? 1 : 0;
  const dayOfYear = (daysBeforeMonth[month - 1] ?? 0) + leapDayOfYear + dayOfMonth;
  return past * 365 + leapDays + dayOfYear - 1 - daysBefore1970;
};

/** A calendar day as its three numbers. */
export interface CivilDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly dayOfMonth: number;
}

/** The year, month and day of the month of a day number; the inverse of {@link dayOfCivil}. */
export const civilOf = (day: number): CivilDay => {
  // Years counted from 1 March 0000, so that the leap day is the last of its year and of its 400-year era.
  const sinceMarch = day + daysBefore1970 + 306;
  const era = Math.floor(sinceMarch / 146_097);
  const dayOfEra = sinceMarch - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = dayOfEra - (yearOfEra * 365 + leapDays);
  // From March on, months run 31, 30, 31, 30, 31 in fives: 153 days.
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, dayOfMonth };
};
