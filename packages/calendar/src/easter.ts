import { dayOfCivil } from "./civil-day.ts";

/**
 * The day number of Easter Sunday in the Gregorian calendar.
 *
 * The method of the anonymous correspondent of Nature (1876), as in Meeus, Astronomical Algorithms, chapter 8: exact
 * for every Gregorian year.
 */
export const easterSunday = (year: number): number => {
  const goldenYear = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * goldenYear + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const leapYears = 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4);
  const daysToSunday = (32 + leapYears - epact - (yearOfCentury % 4)) % 7;
  // One lunation in some cycles would give 26 April, or repeat the 25th within a cycle; both are moved back a week.
  const lateMoon = Math.floor((goldenYear + 11 * epact + 22 * daysToSunday) / 451);
  return dayOfCivil(year, 3, 22) + epact + daysToSunday - 7 * lateMoon;
};
