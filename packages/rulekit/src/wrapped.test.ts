import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wrapped } from "./wrapped.ts";

describe("lines break between words", () => {
  it.each([
    [11, ["a fine word"]],
    [10, ["a fine", "word"]],
    [6, ["a fine", "word"]],
    [5, ["a", "fine", "word"]],
    [0, ["a", "fine", "word"]],
    [-1, ["a", "fine", "word"]],
    [Infinity, ["a fine word"]],
  ])("at width %d", (width, lines) => {
    expect(wrapped("", "a fine word", width)).toEqual(lines);
  });

  it("and hang below the first word", () => {
    expect(wrapped("* ", "one two three", 7)).toEqual(["* one", "  two", "  three"]);
  });

  it("a word wider than the line stands whole", () => {
    expect(wrapped("  ", "a /very/long/path b", 8)).toEqual(["  a", "  /very/long/path", "  b"]);
  });

  it("no text is the lead alone", () => {
    expect(wrapped("* ", "", 10)).toEqual(["* "]);
  });
});

describe("no word is lost, and no line of several words is too wide", () => {
  it("whatever the words", () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 60 }), fc.nat(6), (words, width, indent) => {
        const lines = wrapped(" ".repeat(indent), words.join(" "), width);
        expect(lines.flatMap((line) => line.trim().split(" "))).toEqual(words);
        for (const line of lines) expect(line.length <= width || !line.trim().includes(" ")).toBe(true);
      }),
    );
  });
});
