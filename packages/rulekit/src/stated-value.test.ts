import { describe, expect, it } from "vitest";
import { refusalOf } from "./example.test-support.ts";
import { statedValue } from "./stated-value.ts";
import type { Unit } from "./unit.ts";

describe("findings state values as a reader would write them", () => {
  it.each<[number | string, Unit, number | string]>([
    [0.1 + 0.2, "days-per-week", 0.3],
    [11.5, "days-per-week", 11.5],
    [0.25, "days", 0.25],
    [-0, "count", 0],
    [-0, "percent", 0],
    [-1e-12, "percent", 0],
    ["1234.5", "pounds", "1234.50"],
    ["007", "pounds", "7.00"],
    ["-0.00", "pounds", "0.00"],
    ["2024-09-30", "date", "2024-09-30"],
  ])("%j in %s is %j", (value, unit, stated) => {
    expect(statedValue(value, unit)).toBe(stated);
  });
});

describe("a value that is none of its unit is refused", () => {
  it.each<[unknown, Unit]>([
    [1.5, "people"],
    [0.5, "count"],
    [NaN, "people"],
    [Infinity, "count"],
    [2 ** 53, "count"],
    ["3", "people"],
    ["11.5", "days-per-week"],
    [11.555, "days-per-week"],
    [45.001, "percent"],
    [12.5, "pounds"],
    ["£12.50", "pounds"],
    [undefined, "pounds"],
    [null, "count"],
  ])("%s in %s", (value, unit) => {
    expect(refusalOf(() => statedValue(value as number, unit))).toMatchObject({
      code: "invalid-value",
      received: value,
    });
  });
});
