import { describe, expect, it } from "vitest";
import { mostAlike } from "./most-alike.ts";

describe("a mistyped word is answered with what it shares most pairs of letters with", () => {
  it("most alike first", () =>
    expect(mostAlike("colour", ["size", "colors", "colours"], 3)).toEqual(["colours", "colors"]));
  it("no more than asked for", () =>
    expect(mostAlike("colour", ["colors", "colours"], 1)).toEqual(["colours"]));
  it("whatever the case", () => expect(mostAlike("COLOUR", ["colour"], 1)).toEqual(["colour"]));
  it("in the order given where equally alike", () =>
    expect(mostAlike("ab", ["xab", "yab"], 2)).toEqual(["xab", "yab"]));
  it("counts a pair once, however often it stands there", () =>
    expect(mostAlike("aab", ["ababab", "aab"], 1)).toEqual(["aab"]));
  it("prefers the one that begins like it", () =>
    expect(mostAlike("SW6", ["NW6", "SW1"], 2)).toEqual(["SW1", "NW6"]));
  it("prefers the shorter of two that contain as much of it", () =>
    expect(mostAlike("sus", ["sussex and more", "sussex"], 1)).toEqual(["sussex"]));
  it.each(["", "a", "zz", " "])("nothing for %j, which shares none", (text) =>
    expect(mostAlike(text, ["colour", "b", ""], 2)).toEqual([]),
  );
  it("compares the first 100 characters of a text, and no more", () => {
    expect(mostAlike(`${"x".repeat(98)}ab`, ["ab"], 1)).toEqual(["ab"]);
    expect(mostAlike(`${"x".repeat(99)}ab`, ["ab"], 1)).toEqual([]);
  });
  it("nothing is like what is no text, in a program without types", () => {
    const untyped: unknown = undefined;
    expect(mostAlike(untyped as string, ["undefined"], 1)).toEqual([]);
  });
});
