import { describe, expect, it } from "vitest";
import { placeLabels } from "./place-labels.ts";

const label = (middle: number): { middle: number; width: number; text: string } => ({
  middle,
  width: 40,
  text: `${middle}`,
});
const place = (middles: readonly number[], lanes = 2): readonly (readonly [string, number, number])[] =>
  placeLabels(middles.map(label), { left: 0, right: 200, lanes }).map(
    ({ text, left, lane }) => [text, left, lane] as const,
  );

describe("a label stands over the middle of its gap", () => {
  it("where there is room", () => {
    expect(place([100])).toEqual([["100", 80, 0]]);
  });

  it("and is moved inside at the ends", () => {
    expect(place([5, 195])).toEqual([
      ["5", 0, 0],
      ["195", 160, 0],
    ]);
  });
});

describe("labels never overlap", () => {
  it.each([
    [47, 1],
    [48, 0],
    [49, 0],
  ])("a neighbour %i away stands in lane %i: eight of them are blank", (distance, lane) => {
    expect(place([50, 50 + distance])[1]?.[2]).toBe(lane);
  });

  it("one that finds no lane is left out", () => {
    expect(place([50, 51, 52]).map(([text]) => text)).toEqual(["50", "51"]);
  });
});
