import { describe, expect, it } from "vitest";
import { deadlineBefore } from "./deadline.ts";
import { englandAndWales, holidayList } from "./holiday-list.ts";
import { period } from "./period.ts";
import { plainDate } from "./plain-date.ts";
import { codeOf } from "./thrown.test-support.ts";

const before = (event: string, workingDays: number) =>
  deadlineBefore({ event: plainDate(event), workingDays }).deadline;

describe("At least ten working days before: the event does not count, the deadline does", () => {
  it("G1: an event on 7 January 2025 with and without the holidays of Christmas", () => {
    const year = period(plainDate("2024-01-01"), plainDate("2025-12-31"));
    const notice = { event: plainDate("2025-01-07"), workingDays: 10 };
    expect(deadlineBefore(notice, { holidays: holidayList([], year) })).toEqual({
      deadline: "2024-12-24",
      projected: false,
    });
    const three = ["2024-12-25", "2024-12-26", "2025-01-01"].map((text) => plainDate(text));
    expect(deadlineBefore(notice, { holidays: holidayList(three) })).toEqual({
      deadline: "2024-12-19",
      projected: false,
    });
    expect(deadlineBefore(notice, { holidays: englandAndWales() })).toEqual(deadlineBefore(notice));
    expect(deadlineBefore(notice)).toEqual({ deadline: "2024-12-19", projected: false });
  });
  it("G2: an event on 29 November 2024, with nine, ten and eleven", () => {
    expect(before("2024-11-29", 9)).toBe("2024-11-18");
    expect(before("2024-11-29", 10)).toBe("2024-11-15");
    expect(before("2024-11-29", 11)).toBe("2024-11-14");
  });
  it("G3: an event of several days counts from its first", () => {
    expect(before("2024-11-28", 10)).toBe("2024-11-14");
  });
  it("G4: an event on a weekend or a bank holiday counts back in the same way", () => {
    expect(before("2024-11-30", 10)).toBe("2024-11-18");
    expect(before("2024-12-01", 10)).toBe("2024-11-18");
    expect(before("2024-12-02", 10)).toBe("2024-11-18");
    expect(before("2024-04-01", 1)).toBe("2024-03-28");
  });
  it("with none the event's own day is in time", () => {
    expect(before("2024-11-30", 0)).toBe("2024-11-30");
  });
  it("a deadline that needs computed holidays says so", () => {
    expect(deadlineBefore({ event: plainDate("2029-01-16"), workingDays: 10 })).toEqual({
      deadline: "2029-01-02",
      projected: true,
    });
  });
});

describe("Notice cannot be negative or broken", () => {
  it.each([-1, -0.5, 0.5, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e9])(
    "%d",
    (workingDays) => {
      expect(codeOf(() => before("2024-11-29", workingDays))).toBe("working-days-out-of-range");
    },
  );
});
