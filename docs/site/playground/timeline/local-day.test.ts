import { describe, expect, it } from "vitest";
import { localDay } from "./local-day.ts";

describe("today is the day of the visitor's own clock", () => {
  it.each([
    [new Date(2025, 0, 1, 0, 0), "2025-01-01"],
    [new Date(2024, 11, 31, 23, 59), "2024-12-31"],
    [new Date(2025, 8, 9, 12, 0), "2025-09-09"],
  ])("%s is %s", (moment, day) => expect(localDay(moment)).toBe(day));
});
