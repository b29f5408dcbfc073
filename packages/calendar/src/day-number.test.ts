import { describe, expect, it } from "vitest";
import { addDays, dayNumber, dayOfWeek, daysBetween, fromDayNumber } from "./day-number.ts";
import type { PlainDate } from "./plain-date.ts";
import { plainDate } from "./plain-date.ts";
import { codeOf } from "./thrown.test-support.ts";

const notWhole = [0.5, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e9, 2 ** 53];

describe("Days are numbered from 1970-01-01", () => {
  it.each([
    ["0001-01-01", -719_162],
    ["1582-10-15", -141_427],
    ["1969-12-31", -1],
    ["1970-01-01", 0],
    ["1970-01-02", 1],
    ["2000-02-29", 11_016],
    ["2024-09-01", 19_967],
    ["9999-12-31", 2_932_896],
  ])("%s is day %i", (text, day) => {
    expect(dayNumber(plainDate(text))).toBe(day);
    expect(fromDayNumber(day)).toBe(text);
  });

  it("−0 is the first of January 1970", () => {
    expect(fromDayNumber(-0)).toBe("1970-01-01");
  });
  it.each([...notWhole, -719_163, 2_932_897])("there is no day %d", (day) => {
    expect(codeOf(() => fromDayNumber(day))).toBe("date-out-of-range");
  });
  it("an unchecked text is refused", () => {
    expect(codeOf(() => dayNumber("2024-02-30" as PlainDate))).toBe("invalid-date");
    expect(codeOf(() => dayNumber(undefined as unknown as PlainDate))).toBe("invalid-date");
  });
});

describe("Adding days crosses months, leap days and years", () => {
  it.each([
    ["2024-02-28", 1, "2024-02-29"],
    ["2023-02-28", 1, "2023-03-01"],
    ["2024-12-31", 1, "2025-01-01"],
    ["2024-09-01", -1, "2024-08-31"],
    ["2024-09-01", 0, "2024-09-01"],
    ["2024-09-01", -0, "2024-09-01"],
    ["2011-12-29", 1, "2011-12-30"],
    ["2011-12-30", 1, "2011-12-31"],
  ])("%s %i days → %s", (text, days, expected) => {
    expect(addDays(plainDate(text), days)).toBe(expected);
  });
  it("the ends of the calendar: one day before, at, one past", () => {
    expect(addDays(plainDate("9999-12-30"), 1)).toBe("9999-12-31");
    expect(codeOf(() => addDays(plainDate("9999-12-31"), 1))).toBe("date-out-of-range");
    expect(addDays(plainDate("0001-01-02"), -1)).toBe("0001-01-01");
    expect(codeOf(() => addDays(plainDate("0001-01-01"), -1))).toBe("date-out-of-range");
  });
  it.each(notWhole)("%d days are refused", (days) => {
    expect(codeOf(() => addDays(plainDate("2024-09-01"), days))).toBe("date-out-of-range");
  });
});

describe("Between two dates lie as many days as midnights", () => {
  it("none, one, and negative backwards", () => {
    expect(daysBetween(plainDate("2024-09-01"), plainDate("2024-09-01"))).toBe(0);
    expect(daysBetween(plainDate("2024-08-31"), plainDate("2024-09-01"))).toBe(1);
    expect(daysBetween(plainDate("2024-09-01"), plainDate("2024-08-31"))).toBe(-1);
  });
  it("a change of the clocks adds nothing", () => {
    expect(daysBetween(plainDate("2024-03-30"), plainDate("2024-04-01"))).toBe(2);
    expect(daysBetween(plainDate("2024-10-26"), plainDate("2024-10-28"))).toBe(2);
  });
});

describe("Days of the week are ISO 8601 numbers", () => {
  it.each([
    ["0001-01-01", 1],
    ["1970-01-01", 4],
    ["2024-09-01", 7],
    ["2024-09-02", 1],
    ["2024-09-03", 2],
    ["2024-09-04", 3],
    ["2024-09-05", 4],
    ["2024-09-06", 5],
    ["2024-09-07", 6],
    ["9999-12-31", 5],
  ])("%s is day %i", (text, day) => {
    expect(dayOfWeek(plainDate(text))).toBe(day);
  });
});
