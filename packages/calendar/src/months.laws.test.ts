import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilOf, dayOfCivil, daysInMonth, firstDay, lastDay } from "./civil-day.ts";
import { dayNumber, fromDayNumber } from "./day-number.ts";
import { addMonths, wholeMonthsBetween } from "./months.ts";
import type { PlainDate } from "./plain-date.ts";

// A month inside the ends of the calendar, so that one more month can always be tried.
const date = fc.integer({ min: firstDay + 31, max: lastDay - 31 }).map(fromDayNumber);

/** The definition: months counted from year 0, and the day held within the month. */
const byHand = (start: PlainDate, added: number): PlainDate | undefined => {
  const { year, month, dayOfMonth } = civilOf(dayNumber(start));
  const months = year * 12 + month - 1 + added;
  const newYear = Math.floor(months / 12);
  const newMonth = (months % 12) + 1;
  if (newYear < 1 || newYear > 9999) return undefined;
  return fromDayNumber(dayOfCivil(newYear, newMonth, Math.min(dayOfMonth, daysInMonth(newYear, newMonth))));
};

describe("Adding months is counting months and holding the day within its month", () => {
  it("over all years, those before 100 too", () => {
    const early = fc.integer({ min: firstDay, max: firstDay + 40_000 }).map(fromDayNumber);
    fc.assert(
      fc.property(fc.oneof(date, early), fc.integer({ min: -1300, max: 1300 }), (start, added) => {
        const expected = byHand(start, added);
        fc.pre(expected !== undefined);
        expect(addMonths(start, added)).toBe(expected);
      }),
    );
  });
  it("on every day of the leap years and others around 2011, when Samoa skipped a day", () => {
    for (
      let day = dayNumber(addMonths(fromDayNumber(0), 480));
      day < dayNumber(addMonths(fromDayNumber(0), 540));
      day += 1
    ) {
      const start = fromDayNumber(day);
      for (const added of [-13, -1, 0, 1, 13]) expect(addMonths(start, added)).toBe(byHand(start, added));
    }
  });
});

describe("Whole months are as many as can be added", () => {
  it("and not one more; swapping the dates changes the sign alone", () => {
    fc.assert(
      fc.property(date, date, (one, other) => {
        const [first, last] = one < other ? [one, other] : [other, one];
        const months = wholeMonthsBetween(first, last);
        expect(addMonths(first, months) <= last).toBe(true);
        expect(byHand(first, months + 1) ?? "9999-12-32").toSatisfy((next: string) => next > last);
        expect(wholeMonthsBetween(last, first)).toBe(0 - months);
      }),
    );
  });
  it("what was added is counted, whatever the day", () => {
    fc.assert(
      fc.property(date, fc.nat(600), (start, added) => {
        const end = byHand(start, added);
        fc.pre(end !== undefined);
        expect(wholeMonthsBetween(start, end)).toBe(added);
      }),
    );
  });
});
