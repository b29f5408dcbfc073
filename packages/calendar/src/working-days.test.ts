import { describe, expect, it } from "vitest";
import { englandAndWales, holidayList, withClosures } from "./holiday-list.ts";
import type { HolidayList } from "./holiday-list.ts";
import type { Period } from "./period.ts";
import { period } from "./period.ts";
import type { PlainDate } from "./plain-date.ts";
import { plainDate } from "./plain-date.ts";
import { codeOf } from "./thrown.test-support.ts";
import { isWorkingDay } from "./working-days.ts";

const day = (text: string) => plainDate(text);

describe("A working day is a Monday to Friday that is no bank holiday", () => {
  it.each([
    ["2024-03-28", true, "Thursday before Easter"],
    ["2024-03-29", false, "Good Friday"],
    ["2024-03-30", false, "Saturday"],
    ["2024-03-31", false, "Sunday"],
    ["2024-04-01", false, "Easter Monday"],
    ["2024-04-02", true, "Tuesday after Easter"],
    ["2022-09-19", false, "the state funeral"],
    ["2022-05-30", true, "the Monday from which the spring bank holiday moved"],
    ["2021-12-24", true, "Christmas Eve"],
    ["2021-12-28", false, "substitute for Boxing Day"],
    ["2030-04-19", false, "Good Friday of a projected year"],
    ["2030-04-18", true, "the day before it"],
  ])("%s: %s, %s", (text, working) => {
    expect(isWorkingDay(day(text))).toBe(working);
  });
});

describe("The host's list replaces the published one for the days it covers", () => {
  const none2024 = holidayList([], period(day("2024-01-01"), day("2024-12-31")));
  it.each([
    ["2023-12-26", false, "before it, the rules fill in"],
    ["2024-01-01", true, "the first day it covers"],
    ["2024-12-26", true, "a bank holiday it does not list"],
    ["2025-01-01", false, "after it, the rules fill in"],
  ])("%s: %s, %s", (text, working) => {
    expect(isWorkingDay(day(text), { holidays: none2024 })).toBe(working);
  });
  it("within one year, too", () => {
    const spring = holidayList([], period(day("2024-05-06"), day("2024-05-26")));
    const working = (text: string) => isWorkingDay(day(text), { holidays: spring });
    expect(working("2024-05-06")).toBe(true);
    expect(working("2024-04-01")).toBe(false);
    expect(working("2024-05-27")).toBe(false);
  });
  it("closures close a day, and on a weekend change nothing", () => {
    const holidays = withClosures(englandAndWales(), [
      day("2024-09-02"),
      day("2024-09-07"),
      day("2031-01-02"),
    ]);
    expect(isWorkingDay(day("2024-09-02"), { holidays })).toBe(false);
    expect(isWorkingDay(day("2024-09-02"))).toBe(true);
    expect(isWorkingDay(day("2024-09-09"), { holidays })).toBe(true);
    expect(isWorkingDay(day("2031-01-02"), { holidays })).toBe(false);
  });
  it("a list written by hand is read anew each time, sorted or not", () => {
    const dates: PlainDate[] = [day("2024-09-03"), day("2024-09-02")];
    const holidays: HolidayList = { dates, covers: { from: day("2024-01-01"), to: day("2024-12-31") } };
    expect(isWorkingDay(day("2024-09-04"), { holidays })).toBe(true);
    dates.push(day("2024-09-04"));
    expect(isWorkingDay(day("2024-09-04"), { holidays })).toBe(false);
  });
  it("a frozen list may hold dates or a period that are not", () => {
    const [from, to, closed] = [day("2024-01-01"), day("2024-12-31"), day("2024-09-04")];
    const dates: PlainDate[] = [];
    const openDates: HolidayList = Object.freeze({ dates, covers: Object.freeze({ from, to }) });
    expect(isWorkingDay(closed, { holidays: openDates })).toBe(true);
    dates.push(closed);
    expect(isWorkingDay(closed, { holidays: openDates })).toBe(false);

    const covers = { from, to };
    const openPeriod: HolidayList = Object.freeze({ dates: Object.freeze([closed]), covers });
    expect(isWorkingDay(day("2024-12-25"), { holidays: openPeriod })).toBe(true);
    covers.to = day("2024-11-30");
    expect(isWorkingDay(day("2024-12-25"), { holidays: openPeriod })).toBe(false);

    const open: { dates: readonly PlainDate[]; covers: Period } = {
      dates: Object.freeze([closed]),
      covers: Object.freeze({ from, to }),
    };
    expect(isWorkingDay(closed, { holidays: open })).toBe(false);
    open.dates = [];
    expect(isWorkingDay(closed, { holidays: open })).toBe(true);
  });
  it("an unchecked date in it is refused", () => {
    const covers = { from: day("2024-01-01"), to: day("2024-12-31") };
    const holidays: HolidayList = { dates: ["25/12/2024" as PlainDate], covers };
    expect(codeOf(() => isWorkingDay(day("2024-09-04"), { holidays }))).toBe("invalid-date");
  });
});

describe("Before 1978 the rules were others", () => {
  it("so a weekday is refused unless the list covers its year", () => {
    expect(codeOf(() => isWorkingDay(day("1977-12-30")))).toBe("year-out-of-range");
    expect(isWorkingDay(day("1977-12-31"))).toBe(false);
    expect(isWorkingDay(day("1978-01-03"))).toBe(true);
    const holidays = holidayList([day("1977-06-07")]);
    expect(isWorkingDay(day("1977-06-07"), { holidays })).toBe(false);
    expect(isWorkingDay(day("1977-12-30"), { holidays })).toBe(true);
  });
});
