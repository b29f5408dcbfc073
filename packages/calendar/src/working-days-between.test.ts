import { describe, expect, it } from "vitest";
import { holidayList } from "./holiday-list.ts";
import { plainDate } from "./plain-date.ts";
import { codeOf } from "./thrown.test-support.ts";
import { workingDaysBetween } from "./working-days-between.ts";

const count = (from: string, to: string) => workingDaysBetween(plainDate(from), plainDate(to));

describe("The first date does not count, the second does", () => {
  it.each([
    ["2024-03-28", "2024-03-28", 0],
    ["2024-03-28", "2024-04-01", 0],
    ["2024-03-28", "2024-04-02", 1],
    ["2024-03-28", "2024-04-03", 2],
    ["2024-04-02", "2024-03-29", 0],
    ["2024-04-02", "2024-03-28", -1],
    ["2024-04-02", "2024-03-27", -2],
    ["2024-03-30", "2024-03-31", 0],
    ["2024-09-07", "2024-09-09", 1],
    ["2024-09-09", "2024-09-07", 0],
    ["2021-12-24", "2022-01-05", 5],
    ["2022-01-05", "2021-12-24", -5],
    ["2023-12-31", "2024-12-31", 254],
  ])("%s to %s: %i", (from, to, workingDays) => {
    expect(count(from, to)).toEqual({ workingDays, projected: false });
  });
  it("none is 0 and never −0", () => {
    expect(Object.is(count("2024-09-09", "2024-09-07").workingDays, 0)).toBe(true);
  });
});

describe("A count of days outside the list says so", () => {
  it("to the last published day, and one further", () => {
    expect(count("2028-12-01", "2028-12-31").projected).toBe(false);
    expect(count("2028-12-01", "2029-01-01").projected).toBe(true);
    expect(count("2029-01-01", "2028-12-31").projected).toBe(false);
    expect(count("2029-01-02", "2028-12-31").projected).toBe(true);
  });
  it("of a host's list", () => {
    const holidays = holidayList([plainDate("2024-12-25")]);
    expect(workingDaysBetween(plainDate("2024-12-24"), plainDate("2025-01-02"), { holidays })).toEqual({
      workingDays: 5,
      projected: true,
    });
  });
  it("and refuses years whose rules are not known", () => {
    expect(codeOf(() => count("1977-12-01", "1978-01-31"))).toBe("year-out-of-range");
  });
});
