import { describe, expect, it } from "vitest";
import { invalidValue } from "./rulekit-error.ts";

describe("an error says what was received, and no more than fits in a line", () => {
  it.each([
    [11.555, "11.555"],
    ["£1", '"£1"'],
    ["a\nb", '"a\\nb"'],
    ["x".repeat(41), `"${"x".repeat(40)}…"`],
    ["x".repeat(40), `"${"x".repeat(40)}"`],
    [undefined, "nothing"],
    [null, "null"],
    [10n, "10"],
    [Symbol("s"), "a symbol"],
    [{ toString: null }, "an object"],
    [Object.create(null), "an object"],
    [() => 1, "a function"],
  ])("case %#", (received, shown) => {
    const error = invalidValue(received, "something else");
    expect(error.message).toBe(`${shown} cannot be compared; expected something else.`);
    expect({ ...error }).toEqual({ code: "invalid-value", received, expected: "something else" });
    expect(Object.getPrototypeOf(error)).toBe(Error.prototype);
  });
});
