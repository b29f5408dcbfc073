import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { signedAxis } from "./signed-axis.ts";

describe("an axis holds zero and every value, labelled at round values", () => {
  it.each([
    [[0], [0, 0.5, 1]],
    [[61_320_000], [0, 20_000_000, 40_000_000, 60_000_000]],
    [
      [-30, 60],
      [-20, 0, 20, 40, 60],
    ],
    [[-5], [-4, -2, 0]],
  ])("%j", (values, ticks) => {
    expect(signedAxis(values).ticks).toEqual(ticks);
  });
  it("whatever the values", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e15, max: 1e15 })), (values) => {
        const { top, bottom, ticks } = signedAxis(values);
        expect(top).toBeGreaterThan(bottom);
        expect(ticks).toContain(0);
        expect(ticks.length).toBeLessThanOrEqual(8);
        for (const value of [...values, ...ticks]) {
          expect(value).toBeLessThanOrEqual(top);
          expect(value).toBeGreaterThanOrEqual(bottom);
        }
      }),
    );
  });
});
