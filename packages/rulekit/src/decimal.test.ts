import { describe, expect, it } from "vitest";
import { fromHundredths, poundsFromPence, toHundredths } from "./decimal.ts";
import { refusalOf } from "./example.test-support.ts";

describe("values are counted in whole hundredths", () => {
  it.each([
    [11.5, 1150],
    [0.29, 29],
    [1.005e2, 10_050],
    [-0.07, -7],
    ["1234.5", 123_450],
    ["1234.50", 123_450],
    ["-0.07", -7],
    ["007", 700],
    ["9999999999999.99", 999_999_999_999_999],
  ])("%j is %d", (value, hundredths) => {
    expect(toHundredths(value)).toBe(hundredths);
  });

  it.each([0.1 + 0.2, 1.1 + 2.2, 11.2 + 0.1 + 0.1 + 0.1])("%d is the sum it stands for", (sum) => {
    expect(toHundredths(sum)).toBe(Math.round(sum * 100));
  });

  it("takes large values with two decimals, though binary fractions are coarse there", () => {
    expect(toHundredths(12_345_678_901.07)).toBe(1_234_567_890_107);
    expect(toHundredths(9_999_999_999.29)).toBe(999_999_999_929);
  });

  it("keeps a third decimal apart from noise: a tenth of a millionth counts, a ten-thousandth does not", () => {
    expect(toHundredths(0.300_000_001)).toBe(30);
    expect(refusalOf(() => toHundredths(0.3001))).toMatchObject({ code: "invalid-value", received: 0.3001 });
    expect(refusalOf(() => toHundredths(0.300_000_1))).toMatchObject({ code: "invalid-value" });
  });
});

describe("negative zero never comes out", () => {
  it.each([-0, -1e-12, "-0", "-0.00"])("%j is 0", (value) => {
    expect(toHundredths(value)).toBe(0);
    expect(Object.is(toHundredths(value), -0)).toBe(false);
  });

  it("nor are there minus nought pounds", () => {
    expect(poundsFromPence(-0)).toBe("0.00");
  });
});

describe("hundredths are written as a reader would", () => {
  it.each([
    [0, "0.00"],
    [1, "0.01"],
    [99, "0.99"],
    [100, "1.00"],
    [-1, "-0.01"],
    [-12_345, "-123.45"],
  ])("%d pence are %s pounds", (pence, pounds) => {
    expect(poundsFromPence(pence)).toBe(pounds);
  });

  it("as a number", () => {
    expect(fromHundredths(1150)).toBe(11.5);
    expect(fromHundredths(30)).toBe(0.3);
  });
});

describe("what is no number and no text is refused, not coerced", () => {
  it.each([undefined, null, true, 10n, {}, [5], Object.create(null)])("case %#", (value) => {
    expect(refusalOf(() => toHundredths(value as number))).toMatchObject({
      code: "invalid-value",
      received: value,
    });
  });
});
