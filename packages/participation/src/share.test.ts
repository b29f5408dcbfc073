import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leastCount } from "./share.ts";

describe("the smallest number that reaches a percentage", () => {
  it.each([
    [75, 10_000, 7500],
    [75, 9999, 7500],
    [75, 10_001, 7501],
    [65, 3, 2],
    [100, 7, 7],
    [0, 7, 0],
    [60, 0, 0],
  ])("%d%% of %d is %d", (percent, of, least) => expect(leastCount(percent, of)).toBe(least));
  it("reaches it, and one less does not, to the last unit", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 1e9 }), (percent, of) => {
        const least = BigInt(leastCount(percent, of));
        const needed = BigInt(percent) * BigInt(of);
        expect(least * 100n >= needed && (least - 1n) * 100n < needed).toBe(true);
      }),
      { numRuns: 300 },
    ));
  it.each([[-1], [1.5], [Number.NaN], [Number.POSITIVE_INFINITY], [2 ** 53]])("%d things are none", (of) =>
    expect(() => leastCount(75, of)).toThrow(expect.objectContaining({ code: "invalid-number" })),
  );
});
