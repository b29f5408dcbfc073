import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  academicYear,
  academicYearOf,
  addAcademicYears,
  isAcademicYear,
  periodOfAcademicYear,
  startYearOf,
} from "./academic-year.ts";
import { addDays, dayNumber, fromDayNumber } from "./day-number.ts";
import { includesDate, lengthInDays } from "./period.ts";
import { plainDate } from "./plain-date.ts";

const startYear = fc.integer({ min: 1, max: 9998 });
const fourDigits = (year: number) => String(year).padStart(4, "0");
const date = fc
  .integer({ min: dayNumber(plainDate("0001-09-01")), max: dayNumber(plainDate("9998-08-31")) })
  .map(fromDayNumber);

describe("Academic years tile time", () => {
  it("each date lies in its year, and the day after the year begins the next", () => {
    fc.assert(
      fc.property(date, (day) => {
        const year = academicYearOf(day);
        const days = periodOfAcademicYear(year);
        const next = addAcademicYears(year, 1);
        expect(isAcademicYear(year)).toBe(true);
        expect(includesDate(days, day)).toBe(true);
        expect(lengthInDays(days) === 365 || lengthInDays(days) === 366).toBe(true);
        expect(periodOfAcademicYear(next).from).toBe(addDays(days.to, 1));
        expect(academicYearOf(addDays(days.to, 1))).toBe(next);
        expect(next > year).toBe(true);
      }),
    );
  });
});

describe("Every spelling of a year is that year", () => {
  it("and only of the year that follows", () => {
    const between = fc.constantFrom("/", "-", "–", " / ", " – ");
    fc.assert(
      fc.property(
        startYear,
        between,
        fc.boolean(),
        fc.integer({ min: -50, max: 49 }),
        (year, dash, short, off) => {
          const second = fourDigits(Math.max(1, year + 1 + off));
          const text = `${fourDigits(year)}${dash}${short ? second.slice(-2) : second}`;
          fc.pre(second.length === 4 && year + 1 + off >= 1);
          const read = off === 0 ? startYearOf(academicYear(text)) : isAcademicYear(text.replace(dash, "/"));
          expect(read).toBe(off === 0 ? year : false);
        },
      ),
    );
  });
});
