import { describe, expect, it } from "vitest";
import { in2022, in2024, threes } from "../judged.test-support.ts";
import { primarySchoolsEngaged } from "./primary-schools-engaged.ts";

describe("Of all primary schools, the share that the goals aim for has engaged", () => {
  it("60% by 2023 (BOOL-Pri-target): one less is not enough", () =>
    expect(
      threes(primarySchoolsEngaged, "primary-schools-engaged", { at: 6000, of: 10_000 }, in2022),
    ).toEqual([["not-met", 6000, 1], "met", "met"]));
  it("75% by the end of 2024/25 (SPEC-P5-target-primary): one less is not enough", () =>
    expect(
      threes(primarySchoolsEngaged, "primary-schools-engaged", { at: 7500, of: 10_000 }, in2024),
    ).toEqual([["not-met", 7500, 1], "met", "met"]));
  it("75% by 2025 (HBK-Goal-Pri-target, GOALS-Pri-target): one less is not enough", () =>
    expect(threes(primarySchoolsEngaged, "primary-schools-engaged", { at: 12_600, of: 16_800 })).toEqual([
      ["not-met", 12_600, 1],
      "met",
      "met",
    ]));
  it("75% of a number that does not divide (C6): one less is not enough", () =>
    expect(threes(primarySchoolsEngaged, "primary-schools-engaged", { at: 7501, of: 10_001 })).toEqual([
      ["not-met", 7501, 1],
      "met",
      "met",
    ]));
});
