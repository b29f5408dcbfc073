import { describe, expect, it } from "vitest";
import { atLeast, atMost, exactly, onOrAfter, onOrBefore } from "./comparison.ts";
import { refusalOf } from "./example.test-support.ts";

describe("at least: the requirement itself is enough", () => {
  it.each([
    [11.49, 11.5, 0.01],
    [11.5, 11.5, undefined],
    [11.51, 11.5, undefined],
  ])("%d against %d is short by %s", (actual, requirement, shortfall) => {
    expect(atLeast.shortfall(actual, requirement)).toBe(shortfall);
  });

  it.each([
    ["849999.99", "850000.00", "0.01"],
    ["850000", "850000.00", undefined],
    ["850000.01", "850000.00", undefined],
    ["-1.00", "1.50", "2.50"],
  ])("£%s against £%s is short by %s", (actual, requirement, shortfall) => {
    expect(atLeast.shortfall(actual, requirement)).toBe(shortfall);
  });
});

describe("at most: the requirement itself is allowed", () => {
  it.each([
    [2.99, 3, undefined],
    [3, 3, undefined],
    [3.01, 3, 0.01],
  ])("%d against %d is over by %s", (actual, requirement, shortfall) => {
    expect(atMost.shortfall(actual, requirement)).toBe(shortfall);
  });

  it.each([
    ["99.99", "100.00", undefined],
    ["100.0", "100.00", undefined],
    ["100.01", "100.00", "0.01"],
  ])("£%s against £%s is over by %s", (actual, requirement, shortfall) => {
    expect(atMost.shortfall(actual, requirement)).toBe(shortfall);
  });
});

describe("exactly: neither less nor more", () => {
  it.each([
    [2, 3, 1],
    [3, 3, undefined],
    [4, 3, 1],
  ])("%d against %d is out by %s", (actual, requirement, shortfall) => {
    expect(exactly.shortfall(actual, requirement)).toBe(shortfall);
  });

  it("counts pence as well", () => {
    expect(exactly.shortfall("10.00", "10.10")).toBe("0.10");
    expect(exactly.shortfall("10.1", "10.10")).toBe(undefined);
  });
});

describe("on or before: the day itself is in time", () => {
  it.each([
    ["2024-09-29", undefined],
    ["2024-09-30", undefined],
    ["2024-10-01", 1],
    ["2025-09-30", 365],
  ])("%s against 2024-09-30 is late by %s", (actual, days) => {
    expect(onOrBefore.shortfall(actual, "2024-09-30")).toBe(days);
  });

  it("counts 29 February and the nights when clocks change as one day each", () => {
    expect(onOrBefore.shortfall("2024-03-01", "2024-02-28")).toBe(2);
    expect(onOrBefore.shortfall("2023-03-01", "2023-02-28")).toBe(1);
    expect(onOrBefore.shortfall("2024-04-01", "2024-03-30")).toBe(2);
    expect(onOrBefore.shortfall("2024-10-28", "2024-10-26")).toBe(2);
  });
});

describe("on or after: the day itself is in time", () => {
  it.each([
    ["2023-08-31", 1],
    ["2023-09-01", undefined],
    ["2023-09-02", undefined],
  ])("%s against 2023-09-01 is early by %s", (actual, days) => {
    expect(onOrAfter.shortfall(actual, "2023-09-01")).toBe(days);
  });
});

describe("decimals are exact", () => {
  it("takes 0.1 + 0.2 for 0.3", () => {
    expect(atLeast.shortfall(0.1 + 0.2, 0.3)).toBe(undefined);
    expect(atMost.shortfall(0.1 + 0.2, 0.3)).toBe(undefined);
    expect(exactly.shortfall(0.1 + 0.2, 0.3)).toBe(undefined);
  });

  it("states the distance without binary noise", () => {
    expect(atLeast.shortfall(11.4, 11.5)).toBe(0.1);
    expect(atLeast.shortfall(0.7, 1)).toBe(0.3);
  });
});

describe("what is no value cannot be compared", () => {
  it.each([NaN, Infinity, -Infinity, 11.555, 1e300, Number.MAX_SAFE_INTEGER])("the number %d", (value) => {
    expect(refusalOf(() => atLeast.shortfall(value, 1))).toMatchObject({
      code: "invalid-value",
      received: value,
    });
    expect(refusalOf(() => atMost.shortfall(1, value))).toMatchObject({
      code: "invalid-value",
      received: value,
    });
  });

  it.each([
    "",
    " ",
    "£1",
    "1e3",
    "1.234",
    "1.",
    ".5",
    "+1",
    "--1",
    "1,000",
    "NaN",
    "0x10",
    "١",
    "1\n",
    "12345678901234",
  ])("pounds written as %j", (value) => {
    expect(refusalOf(() => atLeast.shortfall(value, "1.00"))).toMatchObject({
      code: "invalid-value",
      received: value,
    });
  });

  it.each([
    "",
    "2024-9-30",
    "30/09/2024",
    "2024-02-30",
    "2023-02-29",
    "2024-13-01",
    "2024-00-10",
    "2024-01-00",
    "2024-09-30T00:00",
    "2024-09-30\n",
  ])("a date written as %j", (value) => {
    expect(refusalOf(() => onOrBefore.shortfall(value, "2024-09-30"))).toMatchObject({
      code: "invalid-value",
      received: value,
    });
    expect(refusalOf(() => onOrAfter.shortfall("2024-09-30", value))).toMatchObject({
      code: "invalid-value",
      received: value,
    });
  });

  it("refuses ten million characters as it refuses ten", () => {
    const digits = "1".repeat(10_000_000);
    expect(refusalOf(() => atLeast.shortfall(digits, "1.00"))["sentence"]).toBe(
      `"${"1".repeat(40)}…" cannot be compared; expected a finite value with at most two decimals.`,
    );
    expect(refusalOf(() => onOrBefore.shortfall(digits, "2024-09-30"))).toMatchObject({
      code: "invalid-value",
    });
  });
});
