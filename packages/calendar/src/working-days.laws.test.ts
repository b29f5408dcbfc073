import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addWorkingDays } from "./add-working-days.ts";
import { bankHolidaysOf } from "./bank-holidays.ts";
import { addDays, dayNumber, dayOfWeek, fromDayNumber } from "./day-number.ts";
import { deadlineBefore } from "./deadline.ts";
import { englandAndWales, holidayList, withClosures } from "./holiday-list.ts";
import type { HolidayList } from "./holiday-list.ts";
import type { PlainDate } from "./plain-date.ts";
import { plainDate, yearOf } from "./plain-date.ts";
import { isWorkingDay } from "./working-days.ts";
import { workingDaysBetween } from "./working-days-between.ts";

const between = (from: string, to: string) =>
  fc.integer({ min: dayNumber(plainDate(from)), max: dayNumber(plainDate(to)) }).map(fromDayNumber);
/** Both edges of the published list lie well inside. */
const date = fc.oneof(between("2010-01-01", "2033-12-31"), between("2024-01-01", "2025-12-31"));
const count = fc.integer({ min: -300, max: 300 }).filter((n) => n !== 0);
const several = fc.integer({ min: 1, max: 60 });

const closures = fc.array(between("2024-01-01", "2025-12-31"), { maxLength: 80 });
const list: fc.Arbitrary<HolidayList> = fc.oneof(
  fc.constant(englandAndWales()),
  closures.map((dates) => withClosures(englandAndWales(), dates)),
  closures.filter((dates) => dates.length > 0).map((dates) => holidayList(dates)),
  // Written by hand: unsorted, repeated, not frozen.
  closures.map((dates) => ({
    dates: [...dates, ...dates],
    covers: { from: plainDate("2024-03-10"), to: plainDate("2025-08-20") },
  })),
);

/** The definition, read from the list and the rules day by day. */
const isClosed = (day: PlainDate, { dates, covers }: HolidayList): boolean => {
  if (dayOfWeek(day) > 5 || dates.includes(day)) return true;
  const covered = covers.from <= day && day <= covers.to;
  return !covered && bankHolidaysOf(yearOf(day)).some((holiday) => holiday.date === day);
};

const walk = (start: PlainDate, n: number, holidays: HolidayList) => {
  let day = start;
  let projected = false;
  for (let left = Math.abs(n); left > 0; left -= isClosed(day, holidays) ? 0 : 1) {
    day = addDays(day, Math.sign(n));
    projected ||= day < holidays.covers.from || day > holidays.covers.to;
  }
  return { date: day, projected };
};

describe("Counting by weeks is counting day by day", () => {
  it("forwards and back, with every kind of list", () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -40, max: 40 }), list, (start, n, holidays) => {
        expect(addWorkingDays(start, n, { holidays })).toEqual(walk(start, n, holidays));
      }),
    );
  });
  it("isWorkingDay is the definition", () => {
    fc.assert(
      fc.property(date, list, (day, holidays) => {
        expect(isWorkingDay(day, { holidays })).toBe(!isClosed(day, holidays));
      }),
    );
  });
  it("every day of the published list and a year around it, one on and one back", () => {
    const last = dayNumber(plainDate("2029-12-31"));
    for (let day = dayNumber(plainDate("2013-01-01")); day <= last; day += 1) {
      const start = fromDayNumber(day);
      expect(addWorkingDays(start, 1)).toEqual(walk(start, 1, englandAndWales()));
      expect(addWorkingDays(start, -1)).toEqual(walk(start, -1, englandAndWales()));
    }
  });
});

describe("Working days add up", () => {
  it("the date found is a working day on the right side of the start", () => {
    fc.assert(
      fc.property(date, count, list, (start, n, holidays) => {
        const found = addWorkingDays(start, n, { holidays }).date;
        expect(isWorkingDay(found, { holidays })).toBe(true);
        expect(Math.sign(dayNumber(found) - dayNumber(start))).toBe(Math.sign(n));
      }),
    );
  });
  it("there and back again is where a working day began", () => {
    fc.assert(
      fc.property(date, count, list, (day, n, holidays) => {
        const start = addWorkingDays(day, 1, { holidays }).date;
        const there = addWorkingDays(start, n, { holidays }).date;
        expect(addWorkingDays(there, -n, { holidays }).date).toBe(start);
      }),
    );
  });
  it("two counts in one direction are one count", () => {
    fc.assert(
      fc.property(date, several, several, fc.constantFrom(1, -1), list, (start, a, b, sign, holidays) => {
        const inTwo = addWorkingDays(addWorkingDays(start, sign * a, { holidays }).date, sign * b, {
          holidays,
        }).date;
        expect(addWorkingDays(start, sign * (a + b), { holidays }).date).toBe(inTwo);
      }),
    );
  });
  it("a later start never ends earlier, and one more is always later", () => {
    fc.assert(
      fc.property(date, fc.nat(30), count, list, (start, later, n, holidays) => {
        const end = addWorkingDays(start, n, { holidays }).date;
        expect(addWorkingDays(addDays(start, later), n, { holidays }).date >= end).toBe(true);
        expect(addWorkingDays(start, n + Math.sign(n), { holidays }).date > end).toBe(n > 0);
      }),
    );
  });
  it("the days between are the days added", () => {
    fc.assert(
      fc.property(date, count, list, (start, n, holidays) => {
        const { date: end, projected } = addWorkingDays(start, n, { holidays });
        expect(workingDaysBetween(start, end, { holidays })).toEqual({ workingDays: n, projected });
      }),
    );
  });
  it("the days between two dates are the sum of those to and from a date between them", () => {
    fc.assert(
      fc.property(date, fc.nat(500), fc.nat(500), list, (first, toMiddle, toLast, holidays) => {
        const middle = addDays(first, toMiddle);
        const last = addDays(middle, toLast);
        const days = (from: PlainDate, to: PlainDate) =>
          workingDaysBetween(from, to, { holidays }).workingDays;
        expect(days(first, last)).toBe(days(first, middle) + days(middle, last));
        expect(days(last, first)).toBe(days(last, middle) + days(middle, first));
      }),
    );
  });
});

/** The working days from a day, which counts, to the event, which does not. */
const left = (from: PlainDate, event: PlainDate, holidays: HolidayList): number => {
  let days = 0;
  for (let day = from; day < event; day = addDays(day, 1)) days += isClosed(day, holidays) ? 0 : 1;
  return days;
};

describe("A deadline is the last day with enough working days left", () => {
  it("enough on the deadline and the day before, too few the day after", () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 25 }), list, (event, workingDays, holidays) => {
        const { deadline } = deadlineBefore({ event, workingDays }, { holidays });
        expect(left(addDays(deadline, -1), event, holidays)).toBeGreaterThanOrEqual(workingDays);
        expect(left(deadline, event, holidays)).toBe(workingDays);
        expect(left(addDays(deadline, 1), event, holidays)).toBe(workingDays - 1);
      }),
    );
  });
});
