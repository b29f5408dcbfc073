import { describe, expect, it } from "vitest";
import { dayOfCivil } from "./civil-day.ts";
import { fromDayNumber } from "./day-number.ts";
import { easterSunday } from "./easter.ts";

/** Another method, by golden number, epact and the Sunday after the full moon: Knuth, The Art of Computer Programming, 1.3.2, exercise 14. */
const easterByFullMoon = (year: number): number => {
  const golden = (year % 19) + 1;
  const century = Math.floor(year / 100) + 1;
  const droppedLeapYears = Math.floor((3 * century) / 4) - 12;
  const moonShift = Math.floor((8 * century + 5) / 25) - 5;
  const sunday = Math.floor((5 * year) / 4) - droppedLeapYears - 10;
  const age = (((11 * golden + 20 + moonShift - droppedLeapYears) % 30) + 30) % 30;
  const epact = (age === 25 && golden > 11) || age === 24 ? age + 1 : age;
  const fullMoon = epact > 23 ? 74 - epact : 44 - epact;
  return dayOfCivil(year, 3, 1) - 1 + fullMoon + 7 - ((sunday + fullMoon) % 7);
};

describe("Easter Sunday by the Gregorian computus", () => {
  it.each([
    [1818, "1818-03-22", "the earliest day"],
    [1943, "1943-04-25", "the latest day"],
    [1954, "1954-04-18", "a late moon moved back a week"],
    [1981, "1981-04-19", "a late moon moved back a week"],
    [2000, "2000-04-23", "a leap century"],
    [2019, "2019-04-21", "where the equinox of astronomy would say March"],
    [2024, "2024-03-31", "in March"],
    [2038, "2038-04-25", "the latest day"],
    [2049, "2049-04-18", "a late moon moved back a week"],
    [2076, "2076-04-19", "a late moon moved back a week"],
    [2285, "2285-03-22", "the earliest day"],
    [2299, "2299-04-16", "the end of a century"],
  ])("%i: %s, %s", (year, date) => {
    expect(fromDayNumber(easterSunday(year))).toBe(date);
  });
  it("is the Sunday after the full moon of the epact, in every year to 9999", () => {
    for (let year = 1583; year <= 9999; year += 1) expect(easterSunday(year)).toBe(easterByFullMoon(year));
  });
});
