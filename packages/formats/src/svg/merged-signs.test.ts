import { describe, expect, it } from "vitest";
import { mergedSigns } from "./merged-signs.ts";

const done = (x: number): { x: number; sign: "done" } => ({ x, sign: "done" });
const late = (x: number): { x: number; sign: "overdue" } => ({ x, sign: "overdue" });

describe("signs that would touch are one", () => {
  it.each([
    [9, 1],
    [10, 2],
    [11, 2],
  ])("%i apart, 10 needed: %i", (distance, count) => {
    expect(mergedSigns([done(0), done(distance)], 10)).toHaveLength(count);
  });

  it("the one that needs most attention stays where it is, and counts its own kind", () => {
    expect(mergedSigns([done(0), late(4), late(6), done(8)], 10)).toEqual([
      { x: 4, sign: "overdue", count: 2 },
    ]);
    expect(
      mergedSigns(
        [
          { x: 0, sign: "upcoming" },
          { x: 1, sign: "open" },
        ],
        10,
      ),
    ).toEqual([{ x: 1, sign: "open", count: 1 }]);
  });

  it("also where merging two brings a third near", () => {
    expect(mergedSigns([late(0), done(10), late(12)], 10).map(({ x, count }) => [x, count])).toEqual([
      [0, 1],
      [12, 1],
    ]);
    expect(mergedSigns([late(0), done(9), done(15)], 10).map(({ x }) => x)).toEqual([0, 15]);
  });

  it("in any order", () => {
    expect(mergedSigns([done(20), late(0)], 10).map(({ x }) => x)).toEqual([0, 20]);
  });
});
