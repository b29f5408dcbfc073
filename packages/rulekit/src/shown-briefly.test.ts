import { describe, expect, it } from "vitest";
import { shownBriefly } from "./shown-briefly.ts";

describe("a value of unknown origin is shown in a few words", () => {
  it.each([
    [undefined, "nothing"],
    [null, "null"],
    [[1], "an array"],
    [{ a: 1 }, "an object"],
    ["x", '"x"'],
    ["x".repeat(40), `"${"x".repeat(40)}"`],
    ["x".repeat(41), `"${"x".repeat(40)}…"`],
    ["a\nb", String.raw`"a\nb"`],
    [-0, "-0"],
    [0, "0"],
    [NaN, "NaN"],
    [true, "true"],
    [10n, "10"],
    [() => 1, "a function"],
    [Symbol("s"), "a symbol"],
  ])("%s", (value, words) => expect(shownBriefly(value)).toBe(words));
});
