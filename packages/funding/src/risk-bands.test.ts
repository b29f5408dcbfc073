import type { RiskBand } from "@maths-hubs/model";
import { describe, expect, it } from "vitest";
import { refusalOf } from "./refusal.test-support.ts";
import { bandOf, checkedRiskBands } from "./risk-bands.ts";

const band = (label: string, from: string | null, below: string | null, risk = true): RiskBand => ({
  label,
  from,
  below,
  risk,
});
const bands = [band("over", null, "-2"), band("fine", "-2", "5", false), band("under", "5", null)];
const labelAt = (variance: number, budget: number): string | undefined =>
  bandOf(bands, { variance, budget })?.label;

describe("every variance lies in exactly one band", () => {
  it.each([
    [-2001, "over"],
    [-2000, "fine"],
    [-1999, "fine"],
    [0, "fine"],
    [4999, "fine"],
    [5000, "under"],
    [5001, "under"],
    [100_000, "under"],
  ])("%i pence of a budget of £1,000", (variance, label) => {
    expect(labelAt(variance, 100_000)).toBe(label);
  });
  it("exactly: 4.999999999 percent is not 5", () => {
    expect(labelAt(49_999_999_999_999, 999_999_999_999_999)).toBe("fine");
    expect(labelAt(50_000_000_000_000, 999_999_999_999_999)).toBe("under");
  });
  it.each([
    [0, "fine"],
    [-1, "over"],
  ])("%i pence of a budget of nothing", (variance, label) => {
    expect(labelAt(variance, 0)).toBe(label);
  });
});

describe("bands meet without gap and overlap, or are refused", () => {
  it.each([
    ["a single band", [band("all", null, null)]],
    ["two", [band("low", null, "0"), band("high", "0.00", null)]],
    ["three", bands],
  ])("%s will do", (_, good) => {
    expect(checkedRiskBands(good)).toBe(good);
  });
  it.each([
    ["none", [], "/riskBands"],
    ["a lower end", [band("all", "0", null)], "/riskBands/0/from"],
    ["an upper end", [band("all", null, "0")], "/riskBands/0/below"],
    ["a gap, as in 90–95, 96+", [band("low", null, "95"), band("high", "96", null)], "/riskBands/1/from"],
    ["an overlap", [band("low", null, "95"), band("high", "94", null)], "/riskBands/1/from"],
    [
      "a second band without a lower end",
      [band("low", null, "95"), band("high", null, null)],
      "/riskBands/1/from",
    ],
    [
      "a band without an upper end before another",
      [band("low", null, null), band("high", "1", null)],
      "/riskBands/0/below",
    ],
    [
      "a band of nothing",
      [band("low", null, "1"), band("mid", "1", "1"), band("high", "1", null)],
      "/riskBands/1/below",
    ],
    [
      "a band turned round",
      [band("low", null, "1"), band("mid", "1", "0"), band("high", "0", null)],
      "/riskBands/1/below",
    ],
  ])("%s", (_, bad, path) => {
    expect(refusalOf(() => checkedRiskBands(bad))).toMatchObject({ code: "bands-not-contiguous", path });
  });
});
