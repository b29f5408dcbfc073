import { describe, expect, it } from "vitest";
import { poundsInWords, poundsOrUnknown, roundPoundsInWords } from "./pounds-in-words.ts";

describe("pounds are written for people", () => {
  it.each([
    ["0.00", "£0.00"],
    ["-0.05", "-£0.05"],
    ["999.90", "£999.90"],
    ["1000", "£1,000.00"],
    ["1234567.5", "£1,234,567.50"],
    ["-1234567.89", "-£1,234,567.89"],
  ])("%s", (pounds, words) => {
    expect(poundsInWords(pounds)).toBe(words);
  });
  it("what is not known is not zero", () => {
    expect(poundsOrUnknown(null)).toBe("cannot be told");
    expect(poundsOrUnknown("1.00")).toBe("£1.00");
  });
  it.each([
    [0, "£0"],
    [50, "£0.5"],
    [99_999, "£999.99"],
    [100_000, "£1k"],
    [-56_815_075, "-£568.15k"],
    [99_999_999, "£1000k"],
    [100_000_000, "£1m"],
    [125_000_000, "£1.25m"],
  ])("%i pence where there is little room", (pence, words) => {
    expect(roundPoundsInWords(pence)).toBe(words);
  });
});
