import { describe, expect, it } from "vitest";
import { canonicalJson } from "./canonical-json.ts";
import { refusalOf } from "./refusal.test-support.ts";

describe("canonical JSON is written as RFC 8785 says", () => {
  it("keys stand in the order of their UTF-16 units, as in the example of section 3.2.3", () => {
    const keys = ["\u20ac", "\r", "\ufb33", "1", "\u{1f600}", "\u0080", "\u00f6"];
    const written = canonicalJson(Object.fromEntries(keys.map((key) => [key, 0])));
    expect(Object.keys(JSON.parse(written) as object).filter((key) => key !== "1")).toEqual([
      "\r",
      "\u0080",
      "\u00f6",
      "\u20ac",
      "\u{1f600}",
      "\ufb33",
    ]);
    expect(written.indexOf('"\\r"')).toBeLessThan(written.indexOf('"1"'));
  });
  it.each([
    [1e21, "1e+21"],
    [333_333_333.333_333_3, "333333333.3333333"],
    [4.5, "4.5"],
    [2e-3, "0.002"],
    [1e-27, "1e-27"],
    [-0, "0"],
  ])("the number %d", (value, written) => {
    expect(canonicalJson(value)).toBe(written);
  });
  it("text with the escapes of JSON and no others", () => {
    expect(canonicalJson("\u20ac$\u000f\nA'B\"\\")).toBe('"\u20ac$\\u000f\\nA\'B\\"\\\\"');
  });
  it("nested values, and no key whose value is undefined", () => {
    expect(canonicalJson({ b: undefined, a: [null, true, { d: 1, c: "" }] })).toBe(
      '{"a":[null,true,{"c":"","d":1}]}',
    );
  });
});

const cycle: { self?: unknown } = {};
cycle.self = cycle;

describe("what is no JSON is refused with its place", () => {
  it.each([
    ["a number that is not finite", { a: [Number.NaN] }, "/a/0"],
    ["an infinite number", { a: Infinity }, "/a"],
    ["a lone surrogate", { a: "\ud800" }, "/a"],
    ["a key with a lone surrogate", { "\ud800": 1 }, ""],
    ["a function", { a: () => 1 }, "/a"],
    ["undefined in a list", { a: [undefined] }, "/a/0"],
    ["a bigint", { a: 1n }, "/a"],
  ])("%s", (_, value, path) => {
    expect(refusalOf(() => canonicalJson(value))).toMatchObject({ code: "not-canonical", path });
  });
  it("a cycle", () => {
    expect(refusalOf(() => canonicalJson(cycle))).toMatchObject({ code: "not-canonical" });
  });
  it.each([999, 1000])("%i levels of nesting are written", (levels) => {
    const nested: unknown = JSON.parse("[".repeat(levels) + "]".repeat(levels));
    expect(canonicalJson(nested)).toHaveLength(levels * 2);
  });
  it("more are refused", () => {
    const nested: unknown = JSON.parse("[".repeat(1001) + "]".repeat(1001));
    expect(refusalOf(() => canonicalJson(nested))).toMatchObject({ code: "not-canonical" });
  });
});
