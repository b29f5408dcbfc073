import { describe, expect, it } from "vitest";
import { amountInWords, isNumber } from "./figures.ts";

describe("an amount is written with its sign, its pounds and its pence", () => {
  it.each([
    ["0.00", "£0.00"],
    ["999.99", "£999.99"],
    ["1000.00", "£1,000.00"],
    ["1234567.5", "£1,234,567.50"],
    ["-0.05", "-£0.05"],
    ["-11999.50", "-£11,999.50"],
  ])("%s: %s", (pounds, words) => expect(amountInWords(pounds)).toBe(words));
  it("or cannot be told, and is never zero", () => expect(amountInWords(null)).toBe("cannot be told"));
});

describe("amounts and numbers stand at the right", () => {
  it.each([
    [{ pounds: null }, true],
    [{ pounds: "1.00" }, true],
    ["38", true],
    ["", false],
    ["NCP23-09", false],
  ])("%j: %s", (cell, isAtRight) => expect(isNumber(cell)).toBe(isAtRight));
});
