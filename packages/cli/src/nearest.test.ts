import { describe, expect, it } from "vitest";
import { nearest } from "./nearest.ts";

describe("a mistyped word is answered with the two nearest", () => {
  it("by the pairs of letters they share", () => {
    expect(nearest("colour", ["size", "colors", "colours"])[0]).toBe("colours");
  });

  it("in no more time for a long word", () => {
    expect(nearest("x".repeat(1_000_000), ["a", "b", "c"])).toHaveLength(2);
  });

  it("whatever the word", () => {
    expect(nearest("", ["a"])).toEqual(["a"]);
  });
});
