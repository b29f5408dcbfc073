import { describe, expect, it } from "vitest";
import { nearestNames } from "./nearest-names.ts";

describe("The nearest names share most pairs of letters", () => {
  const names = ["work group", "work group lead", "targeted support"];
  it("best first", () => expect(nearestNames("work grup", names)).toEqual(["work group", "work group lead"]));
  it("none where nothing is near", () => expect(nearestNames("qqq", names)).toEqual([]));
  it("none for no text", () => expect(nearestNames("", names)).toEqual([]));
  it("none among no names", () => expect(nearestNames("work", [])).toEqual([]));
  it("at the edge: three shared of twenty is near, two are not", () => {
    // Ten pairs on each side.
    expect(nearestNames("abcxxyzuv", ["abcdefghi"])).toEqual(["abcdefghi"]);
    expect(nearestNames("abwxxyzuv", ["abcdefghi"])).toEqual([]);
  });
});
