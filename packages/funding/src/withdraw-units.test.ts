import { describe, expect, it } from "vitest";
import { withdrawUnits } from "./withdraw-units.ts";

const bands = [
  { from: 0, below: 2, rate: "400.00" },
  { from: 2, below: 4, rate: "300.00" },
  { from: 4, below: null, rate: "100.00" },
];
const rounding = { roundTo: "0.01", rounding: "half-away-from-zero" } as const;

describe("Three valuations of what falls away, and the caller names one", () => {
  it("last in, first out: from the highest band that is filled", () =>
    expect(withdrawUnits(bands, 5, { valuation: "last-in-first-out", units: 2 })).toEqual({
      byBand: [0, -1, -1],
      amount: "-400.00",
    }));
  it("at the rate that each was paid", () =>
    expect(withdrawUnits(bands, 5, { valuation: "original-rate", byBand: [1, 1] })).toEqual({
      byBand: [-1, -1, 0],
      amount: "-700.00",
    }));
  it("pro rata: at the average, rounded by name", () => {
    // 1,500 for five units.
    expect(withdrawUnits(bands, 5, { valuation: "pro-rata", units: 2, rounding })).toEqual({
      byBand: [],
      amount: "-600.00",
    });
    expect(
      withdrawUnits([{ from: 0, below: null, rate: "0.01" }], 3, {
        valuation: "pro-rata",
        units: 1,
        rounding,
      }).amount,
    ).toBe("-0.01");
  });
  it("all of it mirrors what was paid, whichever is chosen", () =>
    expect([
      withdrawUnits(bands, 5, { valuation: "last-in-first-out", units: 5 }).amount,
      withdrawUnits(bands, 5, { valuation: "original-rate", byBand: [2, 2, 1] }).amount,
      withdrawUnits(bands, 5, { valuation: "pro-rata", units: 5, rounding }).amount,
    ]).toEqual(["-1500.00", "-1500.00", "-1500.00"]));
  it("nothing of nothing", () =>
    expect(withdrawUnits(bands, 0, { valuation: "pro-rata", units: 0, rounding }).amount).toBe("0.00"));
});

describe("More than was paid for cannot fall away", () => {
  it.each([
    [6, "/units"],
    [-1, "/units"],
    [0.5, "/units"],
  ])("%s units of five", (units, path) =>
    expect(() => withdrawUnits(bands, 5, { valuation: "last-in-first-out", units })).toThrow(
      expect.objectContaining({ code: "invalid-quantity", path }),
    ),
  );
  it("nor more from a band than were in it", () =>
    expect(() => withdrawUnits(bands, 3, { valuation: "original-rate", byBand: [0, 2] })).toThrow(
      expect.objectContaining({ code: "invalid-quantity", path: "/byBand/1" }),
    ));
  it("a rate that is needed and missing is asked for", () =>
    expect(() =>
      withdrawUnits([{ from: 0, below: null }], 1, { valuation: "last-in-first-out", units: 1 }),
    ).toThrow(expect.objectContaining({ code: "invalid-choice", path: "/0/rate" })));
});
