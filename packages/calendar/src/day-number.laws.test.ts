import { anyCharacter } from "@maths-hubs/tooling/any-character";
import { UTCDate } from "@date-fns/utc";
import { addDays as addDaysInUtc } from "date-fns/addDays";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { getISODay } from "date-fns/getISODay";
import { isLeapYear } from "date-fns/isLeapYear";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysInMonth, firstDay, lastDay } from "./civil-day.ts";
import { addDays, dayNumber, dayOfWeek, daysBetween, fromDayNumber } from "./day-number.ts";
import type { PlainDate } from "./plain-date.ts";
import { compareDates, isPlainDate } from "./plain-date.ts";

const anyDay = fc.integer({ min: firstDay, max: lastDay });
const anyDate = anyDay.map(fromDayNumber);
const inUtc = (date: PlainDate) => new UTCDate(dayNumber(date) * 86_400_000);
const isoOf = (date: Date) => date.toISOString().slice(0, 10);
const digits = (value: number, length: number) => String(value).padStart(length, "0");

describe("Day numbers and dates are the same days", () => {
  it("every day of ten thousand years follows the one before, and reads back", () => {
    let previous = "";
    let faults = 0;
    for (let day = firstDay; day <= lastDay; day += 1) {
      const date = fromDayNumber(day);
      if (!(date > previous) || dayNumber(date) !== day) faults += 1;
      previous = date;
    }
    expect(faults).toBe(0);
  });
  it("Date agrees in UTC", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(fromDayNumber(day)).toBe(isoOf(new Date(day * 86_400_000)));
      }),
    );
  });
});

describe("Of all texts, exactly the written real days are dates", () => {
  it("of the right shape, those that Date gives back unchanged", () => {
    const shaped = fc
      .tuple(fc.nat(9999), fc.nat(14), fc.nat(33))
      .map(([year, month, day]) => `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`);
    fc.assert(
      fc.property(shaped, (text) => {
        const read = new Date(`${text}T00:00:00Z`);
        const isReal = !Number.isNaN(read.getTime()) && isoOf(read) === text && text >= "0001";
        expect(isPlainDate(text)).toBe(isReal);
      }),
    );
  });
  it("no text of another shape: random ones, and dates with one character changed", () => {
    const changed = fc
      .tuple(anyDate, fc.nat(9), fc.string({ unit: anyCharacter, maxLength: 2 }))
      .map(([date, at, other]) => date.slice(0, at) + other + date.slice(at + 1));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: anyCharacter, maxLength: 12 }), changed), (text) => {
        fc.pre(!/^\d{4}-\d{2}-\d{2}$/.test(text));
        expect(isPlainDate(text)).toBe(false);
      }),
    );
  });
});

describe("date-fns in UTC agrees", () => {
  it("on days added and between", () => {
    fc.assert(
      fc.property(anyDate, anyDate, (first, second) => {
        const days = daysBetween(first, second);
        expect(differenceInCalendarDays(inUtc(second), inUtc(first))).toBe(days);
        expect(isoOf(addDaysInUtc(inUtc(first), days))).toBe(second);
        expect(addDays(first, days)).toBe(second);
      }),
    );
  });
  it("on the day of the week", () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(dayOfWeek(date)).toBe(getISODay(inUtc(date)));
      }),
    );
  });
  it("on leap years, all of them", () => {
    for (let year = 1; year <= 9999; year += 1) {
      const february = new UTCDate(0);
      february.setUTCFullYear(year, 1, 1);
      expect(daysInMonth(year, 2) === 29).toBe(isLeapYear(february));
    }
  });
});

describe("Order and distance agree", () => {
  it("the sign of the distance is the order", () => {
    fc.assert(
      fc.property(anyDate, anyDate, (first, second) => {
        expect(compareDates(first, second)).toBe(Math.sign(daysBetween(second, first)));
      }),
    );
  });
});
