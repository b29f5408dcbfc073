import { describe, expect, it } from "vitest";
import {
  includesDate,
  joinAdjacent,
  lengthInDays,
  overlapOf,
  period,
  periodsOverlap,
  splitPeriod,
} from "./period.ts";
import type { PlainDate } from "./plain-date.ts";
import { plainDate } from "./plain-date.ts";
import { facts } from "./thrown.test-support.ts";

const day = (text: string) => plainDate(text);
const days = (from: string, to: string) => period(day(from), day(to));
const november = days("2023-11-01", "2023-11-30");

describe("Both ends of a period count", () => {
  it("one day, two days, a month, a leap year", () => {
    expect(lengthInDays(days("2023-11-01", "2023-11-01"))).toBe(1);
    expect(lengthInDays(days("2023-11-01", "2023-11-02"))).toBe(2);
    expect(lengthInDays(november)).toBe(30);
    expect(lengthInDays(days("2023-09-01", "2024-08-31"))).toBe(366);
  });
  it.each([
    ["2023-10-31", false],
    ["2023-11-01", true],
    ["2023-11-02", true],
    ["2023-11-29", true],
    ["2023-11-30", true],
    ["2023-12-01", false],
  ])("November includes %s: %s", (text, included) => {
    expect(includesDate(november, day(text))).toBe(included);
  });
  it("an unchecked text is refused", () => {
    expect(facts(() => period(day("2023-11-01"), "30 November" as PlainDate)).code).toBe("invalid-date");
    expect(facts(() => period("2023-11-31" as PlainDate, day("2023-12-01"))).code).toBe("invalid-date");
  });
  it("the last day may not be before the first", () => {
    expect(facts(() => days("2023-11-02", "2023-11-01"))).toMatchObject({
      code: "period-reversed",
      received: '"2023-11-01"',
      expected: "a last day on or after the first, 2023-11-02",
    });
  });
});

describe("Periods overlap when they share a day", () => {
  it.each([
    ["just before", "2023-10-01", "2023-10-31", undefined],
    ["by the first day", "2023-10-01", "2023-11-01", days("2023-11-01", "2023-11-01")],
    ["by two days", "2023-10-01", "2023-11-02", days("2023-11-01", "2023-11-02")],
    ["inside", "2023-11-10", "2023-11-12", days("2023-11-10", "2023-11-12")],
    ["the same", "2023-11-01", "2023-11-30", november],
    ["around", "2023-01-01", "2023-12-31", november],
    ["by the last day", "2023-11-30", "2023-12-31", days("2023-11-30", "2023-11-30")],
    ["just after", "2023-12-01", "2023-12-31", undefined],
  ])("%s", (_, from, to, expected) => {
    expect(overlapOf(november, days(from, to))).toEqual(expected);
    expect(overlapOf(days(from, to), november)).toEqual(expected);
    expect(periodsOverlap(november, days(from, to))).toBe(expected !== undefined);
  });
});

describe("A cut date begins a new tile", () => {
  it("cuts on the first day and after the last cut nothing; on the second and the last they do", () => {
    const cut = (text: string) => splitPeriod(november, [day(text)]);
    expect(cut("2023-10-31")).toEqual([november]);
    expect(cut("2023-11-01")).toEqual([november]);
    expect(cut("2023-11-02")).toEqual([days("2023-11-01", "2023-11-01"), days("2023-11-02", "2023-11-30")]);
    expect(cut("2023-11-30")).toEqual([days("2023-11-01", "2023-11-29"), days("2023-11-30", "2023-11-30")]);
    expect(cut("2023-12-01")).toEqual([november]);
  });
  it("cuts may be unordered and repeated, and their list is left as it was", () => {
    const cuts = [day("2023-11-20"), day("2023-11-10"), day("2023-11-20")];
    expect(splitPeriod(november, cuts)).toEqual([
      days("2023-11-01", "2023-11-09"),
      days("2023-11-10", "2023-11-19"),
      days("2023-11-20", "2023-11-30"),
    ]);
    expect(cuts).toEqual(["2023-11-20", "2023-11-10", "2023-11-20"]);
  });
  it("no cuts leave the period, as a copy", () => {
    expect(splitPeriod(november, [])).toEqual([november]);
  });
});

describe("Periods that touch or overlap are joined", () => {
  it("overlapping, following on, a day apart", () => {
    const first = days("2023-11-01", "2023-11-10");
    expect(joinAdjacent([first, days("2023-11-10", "2023-11-20")])).toEqual([
      days("2023-11-01", "2023-11-20"),
    ]);
    expect(joinAdjacent([first, days("2023-11-11", "2023-11-20")])).toEqual([
      days("2023-11-01", "2023-11-20"),
    ]);
    expect(joinAdjacent([first, days("2023-11-12", "2023-11-20")])).toEqual([
      first,
      days("2023-11-12", "2023-11-20"),
    ]);
  });
  it("a period inside another adds nothing", () => {
    expect(joinAdjacent([november, days("2023-11-10", "2023-11-12")])).toEqual([november]);
  });
  it("the order given does not matter and is left as it was", () => {
    const given = [days("2023-12-01", "2023-12-31"), days("2023-01-01", "2023-01-31"), november];
    expect(joinAdjacent(given)).toEqual([days("2023-01-01", "2023-01-31"), days("2023-11-01", "2023-12-31")]);
    expect(given[0]).toEqual(days("2023-12-01", "2023-12-31"));
  });
  it("none stay none, and the last day of the calendar has no day after it", () => {
    expect(joinAdjacent([])).toEqual([]);
    const last = days("9999-12-31", "9999-12-31");
    expect(joinAdjacent([last, last])).toEqual([last]);
  });
});
