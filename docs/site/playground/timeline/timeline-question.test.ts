import { describe, expect, it } from "vitest";
import { askedDay, daysAheadOf } from "./timeline-question.ts";

describe("the date to judge by", () => {
  it("is the one that was typed", () =>
    expect(askedDay({ asOf: "2025-07-06" })).toEqual({ value: "2025-07-06" }));
  it.each([[{}], [{ asOf: "" }], [{ asOf: "2025-02-29" }], [{ asOf: "today" }], [{ asOf: { day: 1 } }]])(
    "%j is none, and says so",
    (settings) => expect(askedDay(settings).fault).toMatch(/^expected .* received /),
  );
});

describe("how far ahead the page looks", () => {
  it.each([
    [{}, 28],
    [{ daysAhead: "7" }, 7],
    [{ daysAhead: 92 }, 92],
    [{ daysAhead: "1e9" }, 28],
    [{ daysAhead: "-7" }, 28],
  ])("%j: %d days", (settings, days) => expect(daysAheadOf(settings)).toBe(days));
});
