import { describe, expect, it } from "vitest";
import { allocate, type AllocationPolicy } from "./allocate.ts";

const policy = (remainder: AllocationPolicy["remainder"], roundTo = "0.01"): AllocationPolicy => ({
  roundTo,
  remainder,
});

describe("A policy says where the pennies go that are left over", () => {
  it.each([
    ["largest-remainder", ["0.33", "0.50", "0.17"]],
    ["largest-ratio", ["0.33", "0.51", "0.16"]],
    ["from-first", ["0.34", "0.50", "0.16"]],
    ["from-last", ["0.33", "0.50", "0.17"]],
    ["first", ["0.34", "0.50", "0.16"]],
    ["last", ["0.33", "0.50", "0.17"]],
  ] as const)("%s", (name, parts) =>
    expect(allocate("1.00", [2, 3, 1], policy(name))).toEqual({ parts, apart: "0.00" }),
  );
  it("apart: in no part", () =>
    expect(allocate("1.00", [2, 3, 1], policy("apart"))).toEqual({
      parts: ["0.33", "0.50", "0.16"],
      apart: "0.01",
    }));
  it("apart-in-proportion: every part keeps its proportion", () =>
    expect(allocate("1.00", [2, 3, 1], policy("apart-in-proportion"))).toEqual({
      parts: ["0.32", "0.48", "0.16"],
      apart: "0.04",
    }));
  it("from-first and first differ where several pennies are left", () => {
    expect(allocate("0.05", [1, 1, 1], policy("from-first")).parts).toEqual(["0.02", "0.02", "0.01"]);
    expect(allocate("0.05", [1, 1, 1], policy("first")).parts).toEqual(["0.03", "0.01", "0.01"]);
    expect(allocate("0.05", [1, 1, 1], policy("from-last")).parts).toEqual(["0.01", "0.02", "0.02"]);
    expect(allocate("0.05", [1, 1, 1], policy("last")).parts).toEqual(["0.01", "0.01", "0.03"]);
  });
});

describe("A part of weight zero takes nothing, not even a remainder", () => {
  it.each(["largest-remainder", "largest-ratio", "from-first", "from-last", "first", "last"] as const)(
    "%s",
    (name) => expect(allocate("0.01", [0, 1, 0], policy(name)).parts).toEqual(["0.00", "0.01", "0.00"]),
  );
});

describe("A step above a penny: what is below it follows the last whole step", () => {
  it("whole pounds, one at a time from the first", () =>
    expect(allocate("5.50", [1, 1, 1], policy("from-first", "1.00")).parts).toEqual([
      "2.00",
      "2.00",
      "1.50",
    ]));
  it("and apart", () =>
    expect(allocate("5.50", [1, 1, 1], policy("apart", "1.00"))).toEqual({
      parts: ["1.00", "1.00", "1.00"],
      apart: "2.50",
    }));
});

describe("Weights are exact", () => {
  it("fractions and decimals, as text", () => {
    expect(allocate("22284.00", ["7/12", "5/12"], policy("last")).parts).toEqual(["12999.00", "9285.00"]);
    expect(allocate("1.00", ["0.25", "0.75"], policy("last")).parts).toEqual(["0.25", "0.75"]);
    expect(allocate("1.00", ["1/3", "0.5", "1/6"], policy("largest-remainder")).parts).toEqual([
      "0.33",
      "0.50",
      "0.17",
    ]);
  });
  it("beyond what a product of numbers could hold", () =>
    expect(allocate("9999999999999.99", [9_007_199_254_740_991, 1], policy("from-last")).parts).toEqual([
      "9999999999999.98",
      "0.01",
    ]));
});

describe("What is no weight, step or policy is refused, and named", () => {
  it.each([
    [[1, -1], "/1", "invalid-share"],
    [[0.5, 0.5], "/0", "invalid-share"],
    [[1, Number.NaN], "/1", "invalid-share"],
    [[1, -0], "/1", "invalid-share"],
    [[1, Number.POSITIVE_INFINITY], "/1", "invalid-share"],
    [[0, 0], "", "invalid-share"],
    [[], "", "invalid-share"],
    [["1/0"], "/0", "invalid-share"],
    [["-1/2", "3/2"], "/0", "invalid-share"],
    [["0/5", "0"], "", "invalid-share"],
    [["50%"], "/0", "invalid-share"],
  ])("%j", (weights, path, code) =>
    expect(() => allocate("1.00", weights as number[], policy("last"))).toThrow(
      expect.objectContaining({ code, path }),
    ),
  );
  it("a step of zero", () =>
    expect(() => allocate("1.00", [1], policy("last", "0.00"))).toThrow(
      expect.objectContaining({ code: "negative-amount", path: "/roundTo" }),
    ));
  it("a policy that is none", () =>
    expect(() => allocate("1.00", [1], policy("largest" as "last"))).toThrow(
      expect.objectContaining({ code: "invalid-choice", path: "/remainder" }),
    ));
});
