import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "./day-of.ts";
import { refusalOf } from "./example.test-support.ts";

describe("days are counted from 1 January 1970", () => {
  it.each([
    ["1969-12-31", -1],
    ["1970-01-01", 0],
    ["1970-01-02", 1],
    ["2000-03-01", 11_017],
    ["2024-02-29", 19_782],
  ])("%s is day %d", (date, day) => {
    expect(dayOf(date)).toBe(day);
  });

  it("keeps years before 100 where they are", () => {
    expect(dayOf("0100-01-01") - dayOf("0099-01-01")).toBe(365);
  });

  it("each day is one after the day before", () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
        expect(dayOf(new Date(day * 86_400_000).toISOString().slice(0, 10))).toBe(day);
      }),
    );
  });
});

describe("a day that the calendar does not have is refused", () => {
  it.each(["2023-02-29", "2100-02-29", "2024-04-31", "2024-13-01", "2024-00-01", "2024-01-00", "2024-01-32"])(
    "%s",
    (date) => {
      expect(refusalOf(() => dayOf(date))).toMatchObject({
        code: "invalid-value",
        received: date,
        expected: "a plain date, YYYY-MM-DD",
      });
    },
  );
});
