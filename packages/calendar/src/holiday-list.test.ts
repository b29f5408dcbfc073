import { describe, expect, it } from "vitest";
import { bankHolidaysOf } from "./bank-holidays.ts";
import { englandAndWales, holidayList, withClosures } from "./holiday-list.ts";
import { period } from "./period.ts";
import type { PlainDate } from "./plain-date.ts";
import { plainDate } from "./plain-date.ts";
import { codeOf, facts } from "./thrown.test-support.ts";

const dates = (...texts: string[]): PlainDate[] => texts.map((text) => plainDate(text));

describe("The published list is that of England and Wales, 2014 to 2028", () => {
  it("has the holidays of those years and no others", () => {
    const years = Array.from({ length: 15 }, (_, n) => 2014 + n);
    expect(englandAndWales()).toEqual({
      dates: years.flatMap((year) => bankHolidaysOf(year).map(({ date }) => date)),
      covers: { from: "2014-01-01", to: "2028-12-31" },
    });
  });
  it("is the same frozen value each time", () => {
    expect(englandAndWales()).toBe(englandAndWales());
    expect(Object.isFrozen(englandAndWales().dates)).toBe(true);
    expect(Object.isFrozen(englandAndWales().covers)).toBe(true);
  });
  it("survives JSON", () => {
    expect(JSON.parse(JSON.stringify(englandAndWales()))).toEqual(englandAndWales());
  });
});

describe("A host's own list", () => {
  it("is sorted, each date once, and covers whole years", () => {
    expect(holidayList(dates("2025-04-18", "2024-12-25", "2025-04-18"))).toEqual({
      dates: ["2024-12-25", "2025-04-18"],
      covers: { from: "2024-01-01", to: "2025-12-31" },
    });
  });
  it("covers what the host says", () => {
    const autumn = period(plainDate("2024-09-01"), plainDate("2024-12-31"));
    expect(holidayList(dates("2024-12-25"), autumn).covers).toEqual(autumn);
    expect(holidayList([], autumn)).toEqual({ dates: [], covers: autumn });
  });
  it("leaves the given dates alone and does not change with them", () => {
    const given = dates("2025-01-01", "2024-12-25");
    const list = holidayList(given);
    given.push(plainDate("2025-05-05"));
    expect(given[0]).toBe("2025-01-01");
    expect(list.dates).toEqual(["2024-12-25", "2025-01-01"]);
  });
  it("of no dates must say what it covers", () => {
    expect(facts(() => holidayList([]))).toMatchObject({ code: "empty-holiday-list", received: "array" });
  });
  it("refuses what is no date and a reversed period", () => {
    expect(codeOf(() => holidayList(["2024-02-30" as PlainDate]))).toBe("invalid-date");
    expect(codeOf(() => holidayList(Array.from<PlainDate>({ length: 1 })))).toBe("invalid-date");
    // oxlint-disable-next-line unicorn/no-new-array -- a list with a hole, which map would pass over.
    expect(codeOf(() => holidayList(new Array<PlainDate>(1)))).toBe("invalid-date");
    const [from, to] = dates("2024-12-31", "2024-01-01") as [PlainDate, PlainDate];
    expect(codeOf(() => holidayList([], { from, to }))).toBe("period-reversed");
    expect(codeOf(() => holidayList([], { from: "soon" as PlainDate, to }))).toBe("invalid-date");
  });
  it("may be longer than a call may have arguments", () => {
    const many = Array.from({ length: 300_000 }, (_, n) => plainDate(n % 2 ? "2024-12-25" : "2025-12-25"));
    expect(holidayList(many)).toEqual({
      dates: ["2024-12-25", "2025-12-25"],
      covers: { from: "2024-01-01", to: "2025-12-31" },
    });
  });
});

describe("Closures add days and change neither the list nor what it covers", () => {
  it("also beyond its years", () => {
    const before = holidayList(dates("2024-12-25"));
    const after = withClosures(before, dates("2030-01-02", "2024-12-24"));
    expect(after).toEqual({ dates: ["2024-12-24", "2024-12-25", "2030-01-02"], covers: before.covers });
    expect(before.dates).toEqual(["2024-12-25"]);
  });
});
