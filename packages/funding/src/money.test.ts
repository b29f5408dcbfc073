import type { RoundingMode } from "@maths-hubs/model";
import { describe, expect, it } from "vitest";
import { applyRate } from "./apply-rate.ts";
import { placeInBands } from "./bands.ts";
import { compareScenarios } from "./compare-scenarios.ts";
import { mostPence, penceFrom, poundsOf, sumOf } from "./money.ts";
import { roundPounds } from "./round-pounds.ts";
import { shareOf } from "./share-of.ts";

describe("Pounds are read exactly or refused with their place", () => {
  it.each([
    ["0", 0],
    ["0.00", 0],
    ["1234.5", 123_450],
    ["-0.01", -1],
    ["1.10", 110],
    ["9999999999999.99", mostPence],
    ["-9999999999999.99", -mostPence],
    ["0.29", 29],
    ["1.15", 115],
    ["4503599627370.49", 450_359_962_737_049],
  ])("%s", (pounds, pence) => expect(penceFrom(pounds)).toBe(pence));
  it.each([
    "",
    " ",
    "1.005",
    "1e3",
    "-0",
    "-0.00",
    "01",
    "+1",
    "1,000",
    "NaN",
    "Infinity",
    "10000000000000",
    "0x10",
    "1.",
  ])("%j", (pounds) =>
    expect(() => penceFrom(pounds, "/fixed")).toThrow(
      expect.objectContaining({ code: "invalid-pounds", path: "/fixed" }),
    ),
  );
  it.each([1, null, undefined, {}, 1n, ["1"]])("%s is no text", (pounds) =>
    expect(() => penceFrom(pounds as string)).toThrow(expect.objectContaining({ code: "invalid-pounds" })),
  );
  it("a long text is refused at once", () =>
    expect(() => penceFrom("1".repeat(10_000_000))).toThrow(
      expect.objectContaining({ code: "invalid-pounds" }),
    ));
});

describe("Pence are written with two places, and never beyond what they can say", () => {
  it.each([
    [0, "0.00"],
    [5, "0.05"],
    [-5, "-0.05"],
    [-100, "-1.00"],
    [mostPence, "9999999999999.99"],
  ])("%s", (pence, pounds) => expect(poundsOf(pence)).toBe(pounds));
  it.each([mostPence + 1, -mostPence - 1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])(
    "%s is refused",
    (pence) => expect(() => poundsOf(pence)).toThrow(expect.objectContaining({ code: "amount-too-large" })),
  );
  it("a sum that leaves the range is refused, not bent", () =>
    expect(() => sumOf(["9999999999999.99", "0.01"])).toThrow(
      expect.objectContaining({ code: "amount-too-large" }),
    ));
  it("0.10 and 0.20 are 0.30", () => expect(sumOf(["0.10", "0.20"])).toBe("0.30"));
});

describe("Rounding has a name, and the name says where the middle goes", () => {
  const table: Readonly<Record<RoundingMode, readonly [string, string, string, string, string, string]>> = {
    // 0.014, 0.015, 0.025, and their opposites
    "half-away-from-zero": ["0.01", "0.02", "0.03", "-0.01", "-0.02", "-0.03"],
    "half-even": ["0.01", "0.02", "0.02", "-0.01", "-0.02", "-0.02"],
    "half-up": ["0.01", "0.02", "0.03", "-0.01", "-0.01", "-0.02"],
    "half-down": ["0.01", "0.01", "0.02", "-0.01", "-0.02", "-0.03"],
    up: ["0.02", "0.02", "0.03", "-0.02", "-0.02", "-0.03"],
    down: ["0.01", "0.01", "0.02", "-0.01", "-0.01", "-0.02"],
    ceiling: ["0.02", "0.02", "0.03", "-0.01", "-0.01", "-0.02"],
    floor: ["0.01", "0.01", "0.02", "-0.02", "-0.02", "-0.03"],
  };
  it.each(Object.entries(table))("%s", (rounding, expected) =>
    expect(
      ["0.014", "0.015", "0.025", "-0.014", "-0.015", "-0.025"].map((exact) =>
        roundPounds(exact, { roundTo: "0.01", rounding: rounding as RoundingMode }),
      ),
    ).toEqual(expected),
  );
  it("what lies on a step stays there, whatever the name", () =>
    expect(
      Object.keys(table).map((rounding) =>
        roundPounds("-3.00", { roundTo: "1.00", rounding: rounding as RoundingMode }),
      ),
    ).toEqual(Object.keys(table).map(() => "-3.00")));
  it.each([
    [{ roundTo: "0.01", rounding: "nearest" as "up" }, "invalid-choice", "/rounding"],
    [{ roundTo: "0.00", rounding: "up" as const }, "negative-amount", "/roundTo"],
    [{ roundTo: "0.001", rounding: "up" as const }, "invalid-pounds", "/roundTo"],
  ])("%j is none", (rounding, code, path) =>
    expect(() => roundPounds("1", rounding)).toThrow(expect.objectContaining({ code, path })),
  );
  it.each(["", "1/0", "1e3", "1/2/3", "1.", "0.1/2", "NaN", "1".repeat(16)])(
    "%j is no exact amount",
    (exact) =>
      expect(() => roundPounds(exact, { roundTo: "0.01", rounding: "up" })).toThrow(
        expect.objectContaining({ code: "invalid-share" }),
      ),
  );
});

describe("A share is multiplied first and divided last", () => {
  const wholePounds = { roundTo: "1.00", rounding: "half-away-from-zero" } as const;
  it("7/12 is not 58.33333333%", () => {
    expect(shareOf("22284.00", "7/12", wholePounds)).toBe("12999.00");
    expect(shareOf("22284.00", "0.5833333333", { ...wholePounds, rounding: "down" })).toBe("12998.00");
  });
  it("mirrors", () => expect(shareOf("-22284.00", "7/12", wholePounds)).toBe("-12999.00"));
  it("a negative share is refused", () =>
    expect(() => shareOf("1.00", "-1/2", wholePounds)).toThrow(
      expect.objectContaining({ code: "invalid-share" }),
    ));
});

describe("So many at a rate", () => {
  it.each([
    ["200.00", 15, "3000.00"],
    ["350.00", 2.5, "875.00"],
    ["-200.00", 2, "-400.00"],
    ["0.10", 0.1, "0.01"],
    ["1.00", 0, "0.00"],
  ])("%s for each of %s", (rate, quantity, amount) => expect(applyRate(rate, quantity)).toBe(amount));
  it("mixed rates: 9 × 350 + 6 × 200 + 2 × 2,000 is 8,350", () =>
    expect(sumOf([applyRate("350.00", 9), applyRate("200.00", 6), applyRate("2000.00", 2)])).toBe("8350.00"));
  it("pennies in halves need a rounding", () => {
    expect(() => applyRate("0.33", 0.5)).toThrow(expect.objectContaining({ code: "invalid-choice" }));
    expect(applyRate("0.33", 0.5, { roundTo: "0.01", rounding: "up" })).toBe("0.17");
  });
  it.each([-1, -0, 0.333, Number.NaN, Number.POSITIVE_INFINITY, 1e300, "2" as never])(
    "%s is no number of things",
    (quantity) =>
      expect(() => applyRate("1.00", quantity)).toThrow(
        expect.objectContaining({ code: "invalid-quantity" }),
      ),
  );
  it("beyond what can be said is refused", () =>
    expect(() => applyRate("9999999999999.99", 2)).toThrow(
      expect.objectContaining({ code: "amount-too-large" }),
    ));
});

describe("Units beyond the last band are told", () => {
  const bands = [
    { from: 0, below: 2 },
    { from: 2, below: 4 },
  ];
  it.each([
    [0, 4, [2, 2], 0],
    [0, 5, [2, 2], 1],
    [3, 2, [0, 1], 1],
    [5, -2, [0, -1], -1],
  ])("%s before, %s more", (before, change, byBand, beyond) =>
    expect(placeInBands(bands, before, change)).toEqual({ byBand, beyond }),
  );
  it("fewer than none cannot be", () =>
    expect(() => placeInBands(bands, 1, -2)).toThrow(expect.objectContaining({ code: "invalid-quantity" })));
});

describe("Two scenarios side by side", () => {
  const style = { places: 1, rounding: "half-away-from-zero" } as const;
  it.each([
    ["1000000.00", "650000.00", "-35.0"],
    ["650000.00", "1000000.00", "53.8"],
    ["100.00", "100.00", "0.0"],
    ["100.00", "99.96", "0.0"],
    ["100.00", "99.95", "-0.1"],
    ["0.00", "5.00", null],
    ["-100.00", "-50.00", "50.0"],
  ])("%s, %s: %s%%", (before, after, percent) =>
    expect(compareScenarios(before, after, style).percent).toBe(percent),
  );
  it("in whole percent, and to six places", () => {
    expect(compareScenarios("3.00", "1.00", { places: 0, rounding: "down" }).percent).toBe("-66");
    expect(compareScenarios("3.00", "1.00", { places: 6, rounding: "half-even" }).percent).toBe("-66.666667");
  });
  it.each([-1, 7, 0.5])("%s places are refused", (places) =>
    expect(() => compareScenarios("1.00", "2.00", { ...style, places })).toThrow(
      expect.objectContaining({ code: "invalid-choice", path: "/places" }),
    ),
  );
});
