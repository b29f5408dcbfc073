import { describe, expect, it } from "vitest";
import { addMonths, wholeMonthsBetween } from "./months.ts";
import type { PlainDate } from "./plain-date.ts";
import { plainDate } from "./plain-date.ts";
import { codeOf } from "./thrown.test-support.ts";

const day = (text: string) => plainDate(text);

describe("Adding months keeps the day, or takes the month's last", () => {
  it.each([
    ["2024-09-15", 1, "2024-10-15"],
    ["2024-01-30", 1, "2024-02-29"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2023-01-31", 1, "2023-02-28"],
    ["2024-03-31", -1, "2024-02-29"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-08-31", 1, "2024-09-30"],
    ["2024-12-31", 1, "2025-01-31"],
    ["2024-01-31", -1, "2023-12-31"],
    ["2024-09-15", 0, "2024-09-15"],
    ["2024-09-15", -0, "2024-09-15"],
    ["2011-11-30", 1, "2011-12-30"],
    ["2011-10-31", 2, "2011-12-31"],
    ["2012-01-30", -1, "2011-12-30"],
    ["0001-01-31", 1, "0001-02-28"],
    ["0099-12-31", 1, "0100-01-31"],
    ["0100-01-31", -1, "0099-12-31"],
    ["0004-01-31", 1, "0004-02-29"],
    ["0001-01-01", 119_987, "9999-12-01"],
  ])("%s and %i months: %s", (text, months, expected) => {
    expect(addMonths(day(text), months)).toBe(expected);
  });
  it("the ends of the calendar", () => {
    expect(addMonths(day("9999-11-30"), 1)).toBe("9999-12-30");
    expect(codeOf(() => addMonths(day("9999-12-01"), 1))).toBe("months-out-of-range");
    expect(addMonths(day("0001-02-28"), -1)).toBe("0001-01-28");
    expect(codeOf(() => addMonths(day("0001-01-31"), -1))).toBe("months-out-of-range");
  });
  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e9, -1e9, 2 ** 53, 1e308])(
    "%d months are refused",
    (months) => {
      expect(codeOf(() => addMonths(day("2024-09-15"), months))).toBe("months-out-of-range");
    },
  );
  it("an unchecked date is refused", () => {
    expect(codeOf(() => addMonths("2024-02-30" as PlainDate, 1))).toBe("invalid-date");
  });
});

describe("A month is whole when its day comes round", () => {
  it.each([
    ["2023-09-15", "2024-03-14", 5],
    ["2023-09-15", "2024-03-15", 6],
    ["2023-09-15", "2024-03-16", 6],
    ["2024-03-15", "2023-09-16", -5],
    ["2024-03-15", "2023-09-15", -6],
    ["2023-01-31", "2023-02-27", 0],
    ["2023-01-31", "2023-02-28", 1],
    ["2024-01-31", "2024-02-28", 0],
    ["2024-01-31", "2024-02-29", 1],
    ["2024-08-31", "2024-09-29", 0],
    ["2024-08-31", "2024-09-30", 1],
    ["2024-07-31", "2024-09-29", 1],
    ["2024-07-31", "2024-09-30", 2],
    ["2023-02-28", "2023-03-27", 0],
    ["2023-02-28", "2023-03-28", 1],
    ["2023-02-28", "2023-01-31", -1],
    ["2024-09-15", "2024-09-15", 0],
    ["2011-11-30", "2011-12-30", 1],
    ["2011-12-30", "2012-01-30", 1],
    ["0050-01-01", "0051-01-01", 12],
    ["0001-01-01", "9999-12-31", 119_987],
  ])("%s to %s: %i", (from, to, months) => {
    expect(wholeMonthsBetween(day(from), day(to))).toBe(months);
  });
  it("none is 0 and never −0", () => {
    expect(Object.is(wholeMonthsBetween(day("2024-09-15"), day("2024-09-14")), 0)).toBe(true);
  });
});
