import { describe, expect, it } from "vitest";
import { isDaysPerWeek } from "./days-per-week.ts";

describe("days a week are numbers from 0 with at most two decimals", () => {
  it.each([0, 0.01, 0.1, 0.3, 0.1 + 0.2, 11.5, 999_999.99, 1_000_000])("%d is", (value) => {
    expect(isDaysPerWeek(value)).toBe(true);
  });

  it.each([-0.01, -0, 0.001, 0.125, 0.500000001, 1e-9, 1_000_000.01, Number.NaN, Number.POSITIVE_INFINITY])(
    "%d is not",
    (value) => {
      expect(isDaysPerWeek(value)).toBe(false);
    },
  );
});
