import { describe, expect, it } from "vitest";
import { fullTimeEquivalent } from "./full-time-equivalent.ts";
import { refusalOf } from "./judged.test-support.ts";

describe("Days a week are full-time posts by the length of the week that the caller states", () => {
  it.each([
    [11.5, 5, "23/10", 2.3],
    [11, 5, "11/5", 2.2],
    [11, 4.5, "22/9", 2.44],
    [5, 5, "1/1", 1],
    [0, 5, "0/1", 0],
    [0.1, 3, "1/30", 0.03],
    [10, 3, "10/3", 3.33],
    [5, 3, "5/3", 1.67],
    [22.5, 5, "9/2", 4.5],
  ])("%d of %d days is %s, %d", (days, week, exact, rounded) => {
    expect(fullTimeEquivalent(days, week)).toEqual({ exact, rounded });
  });
  it.each([
    [0.03, 2, "3/200", 0.02],
    [0.05, 2, "1/40", 0.03],
    [-0.05, 2, "-1/40", -0.03],
  ])("%d of %d days: the half hundredth goes away from zero", (days, week, exact, rounded) => {
    expect(fullTimeEquivalent(days, week)).toEqual({ exact, rounded });
  });
  it.each([
    [11.5, 0],
    [11.5, -5],
    [11.5, Number.NaN],
    [11.5, Number.POSITIVE_INFINITY],
    [Number.NaN, 5],
    [1.125, 5],
    [0.024, 5],
    [1, 4.999],
  ])("%d of %d days is refused", (days, week) => {
    expect(refusalOf(() => fullTimeEquivalent(days, week))).toMatchObject({ code: "invalid-value" });
  });
});
