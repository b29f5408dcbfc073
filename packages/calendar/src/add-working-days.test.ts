import { describe, expect, it } from "vitest";
import { addWorkingDays } from "./add-working-days.ts";
import published from "./fixtures/working-days.uk-government.fixture.json" with { type: "json" };
import { englandAndWales, holidayList, withClosures } from "./holiday-list.ts";
import { period } from "./period.ts";
import type { PlainDate } from "./plain-date.ts";
import { plainDate } from "./plain-date.ts";
import { codeOf, facts } from "./thrown.test-support.ts";

const day = (text: string) => plainDate(text);
const everyDay = period(day("0001-01-01"), day("9999-12-31"));
const weekendsOnly = { holidays: holidayList([], everyDay) };

describe("Cases of public services", () => {
  it.each(published.vectors)(
    "$start and $workingDays: $expected ($source)",
    ({ start, workingDays, expected }) => {
      const projected = start.startsWith("2013");
      expect(addWorkingDays(day(start), workingDays)).toEqual({ date: expected, projected });
    },
  );
});

describe("Zero working days are the day itself", () => {
  it.each(["2024-03-28", "2024-03-29", "2024-03-30", "1950-01-01", "2040-01-01"])("%s", (text) => {
    expect(addWorkingDays(day(text), 0)).toEqual({ date: text, projected: false });
    expect(addWorkingDays(day(text), -0)).toEqual({ date: text, projected: false });
  });
});

describe("The start day is not counted, whatever day it is", () => {
  it.each([
    ["Thursday before Easter", "2024-03-28", "2024-04-02", "2024-03-27"],
    ["Good Friday", "2024-03-29", "2024-04-02", "2024-03-28"],
    ["Easter Saturday", "2024-03-30", "2024-04-02", "2024-03-28"],
    ["Easter Sunday", "2024-03-31", "2024-04-02", "2024-03-28"],
    ["Easter Monday", "2024-04-01", "2024-04-02", "2024-03-28"],
    ["Tuesday after Easter", "2024-04-02", "2024-04-03", "2024-03-28"],
  ])("%s: one on, one back", (_, start, after, before) => {
    expect(addWorkingDays(day(start), 1).date).toBe(after);
    expect(addWorkingDays(day(start), -1).date).toBe(before);
  });
  it("over the turn of a year", () => {
    expect(addWorkingDays(day("2021-12-24"), 5).date).toBe("2022-01-05");
    expect(addWorkingDays(day("2022-01-05"), -5).date).toBe("2021-12-24");
  });
});

describe("A count that leaves the list says so", () => {
  it("forwards: up to the last published day, on it, past it", () => {
    expect(addWorkingDays(day("2028-12-27"), 1)).toEqual({ date: "2028-12-28", projected: false });
    expect(addWorkingDays(day("2028-12-28"), 1)).toEqual({ date: "2028-12-29", projected: false });
    expect(addWorkingDays(day("2028-12-29"), 1)).toEqual({ date: "2029-01-02", projected: true });
  });
  it("back: the start itself is not counted, so it may lie outside", () => {
    expect(addWorkingDays(day("2029-01-01"), -1)).toEqual({ date: "2028-12-29", projected: false });
    expect(addWorkingDays(day("2029-01-02"), -1)).toEqual({ date: "2028-12-29", projected: true });
    expect(addWorkingDays(day("2014-01-03"), -1)).toEqual({ date: "2014-01-02", projected: false });
    expect(addWorkingDays(day("2014-01-02"), -1)).toEqual({ date: "2013-12-31", projected: true });
  });
  it("forwards into the list from before it", () => {
    expect(addWorkingDays(day("2013-12-31"), 1)).toEqual({ date: "2014-01-02", projected: false });
    expect(addWorkingDays(day("2013-12-30"), 1)).toEqual({ date: "2013-12-31", projected: true });
  });
  it("a host's list to its own end", () => {
    const holidays = holidayList([day("2024-12-25")]);
    expect(addWorkingDays(day("2024-12-24"), 1, { holidays })).toEqual({
      date: "2024-12-26",
      projected: false,
    });
    expect(addWorkingDays(day("2024-12-31"), 1, { holidays })).toEqual({
      date: "2025-01-02",
      projected: true,
    });
    expect(addWorkingDays(day("2023-12-27"), -1, { holidays })).toEqual({
      date: "2023-12-22",
      projected: true,
    });
  });
});

describe("A host may close more days", () => {
  it("in a row, over a year's end, and every weekday of a year", () => {
    const closed = ["2024-12-27", "2024-12-30", "2024-12-31", "2025-01-02", "2025-01-03"].map((text) =>
      day(text),
    );
    const holidays = withClosures(englandAndWales(), closed);
    expect(addWorkingDays(day("2024-12-24"), 1, { holidays }).date).toBe("2025-01-06");
    expect(addWorkingDays(day("2025-01-06"), -1, { holidays }).date).toBe("2024-12-24");
    const year: PlainDate[] = [];
    let last = { date: day("2023-12-31"), projected: false };
    while (last.date < "2024-12-31") {
      last = addWorkingDays(last.date, 1, weekendsOnly);
      year.push(last.date);
    }
    const shut = { holidays: holidayList(year) };
    expect(year).toHaveLength(262);
    expect(addWorkingDays(day("2023-12-29"), 1, shut).date).toBe("2025-01-02");
    expect(addWorkingDays(day("2025-01-02"), -1, shut).date).toBe("2023-12-29");
  });
});

describe("A list written by hand", () => {
  it("may be in any order and repeat itself", () => {
    const dates = ["2024-09-04", "2024-09-02", "2024-09-04", "2024-09-03"].map((text) => day(text));
    const holidays = { dates, covers: everyDay };
    expect(addWorkingDays(day("2024-08-30"), 1, { holidays }).date).toBe("2024-09-05");
    expect(addWorkingDays(day("2024-09-05"), -1, { holidays }).date).toBe("2024-08-30");
  });
  it("may cover part of a year, in whose other part the rules fill in", () => {
    const autumn = period(day("2024-09-01"), day("2024-12-31"));
    const holidays = { dates: [day("2024-12-24"), day("2024-08-27")], covers: autumn };
    expect(addWorkingDays(day("2024-08-23"), 1, { holidays })).toEqual({
      date: "2024-08-28",
      projected: true,
    });
    expect(addWorkingDays(day("2024-12-23"), 1, { holidays })).toEqual({
      date: "2024-12-25",
      projected: false,
    });
  });
});

describe("Numbers that lead nowhere are refused at once", () => {
  it.each([
    0.5,
    -0.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    1e9,
    -1e9,
    2 ** 53,
    1e308,
  ])("%d", (workingDays) => {
    expect(codeOf(() => addWorkingDays(day("2024-09-02"), workingDays))).toBe("working-days-out-of-range");
    expect(codeOf(() => addWorkingDays(day("2024-09-02"), workingDays, weekendsOnly))).toBe(
      "working-days-out-of-range",
    );
  });
  it("the ends of the calendar: before, at, past", () => {
    expect(addWorkingDays(day("9999-12-30"), 1, weekendsOnly).date).toBe("9999-12-31");
    expect(codeOf(() => addWorkingDays(day("9999-12-31"), 1, weekendsOnly))).toBe(
      "working-days-out-of-range",
    );
    expect(codeOf(() => addWorkingDays(day("9999-12-31"), 1))).toBe("working-days-out-of-range");
    expect(addWorkingDays(day("0001-01-02"), -1, weekendsOnly).date).toBe("0001-01-01");
    expect(codeOf(() => addWorkingDays(day("0001-01-01"), -1, weekendsOnly))).toBe(
      "working-days-out-of-range",
    );
  });
  it("from one end of the calendar to the other", () => {
    const all = 2_608_615;
    expect(addWorkingDays(day("0001-01-01"), all - 1, weekendsOnly)).toEqual({
      date: "9999-12-31",
      projected: false,
    });
    expect(addWorkingDays(day("9999-12-31"), 1 - all, weekendsOnly)).toEqual({
      date: "0001-01-01",
      projected: false,
    });
    expect(codeOf(() => addWorkingDays(day("0001-01-01"), all, weekendsOnly))).toBe(
      "working-days-out-of-range",
    );
  });
  it("a count back into years whose rules are not known", () => {
    expect(addWorkingDays(day("1978-01-04"), -1).date).toBe("1978-01-03");
    expect(codeOf(() => addWorkingDays(day("1978-01-03"), -1))).toBe("year-out-of-range");
    expect(codeOf(() => addWorkingDays(day("2024-09-02"), -20_000))).toBe("year-out-of-range");
  });
  it("the error names the number and the start", () => {
    expect(facts(() => addWorkingDays(day("2024-09-02"), 1e9)).message).toBe(
      "Expected a whole number of working days that leads from 2024-09-02 to a date of the years 0001 to 9999, received 1000000000.",
    );
  });
  it("an unchecked start", () => {
    expect(codeOf(() => addWorkingDays("2024-9-2" as PlainDate, 0))).toBe("invalid-date");
  });
});
