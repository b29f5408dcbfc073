import { describe, expect, it } from "vitest";
import { in2022, in2024, threes } from "../judged.test-support.ts";
import { secondarySchoolsEngaged } from "./secondary-schools-engaged.ts";

describe("Of all secondary schools, the share that the goals aim for has engaged", () => {
  it("50% by 2023 (BOOL-Sec-target): one less is not enough", () =>
    expect(
      threes(secondarySchoolsEngaged, "secondary-schools-engaged", { at: 1700, of: 3400 }, in2022),
    ).toEqual([["not-met", 1700, 1], "met", "met"]));
  it("65% by the end of 2024/25 (SPEC-P5-target-secondary): one less is not enough", () =>
    expect(
      threes(secondarySchoolsEngaged, "secondary-schools-engaged", { at: 6500, of: 10_000 }, in2024),
    ).toEqual([["not-met", 6500, 1], "met", "met"]));
  it("65% by 2025 (HBK-Goal-Sec-target, GOALS-Sec-target): one less is not enough", () =>
    expect(threes(secondarySchoolsEngaged, "secondary-schools-engaged", { at: 2243, of: 3450 })).toEqual([
      ["not-met", 2243, 1],
      "met",
      "met",
    ]));
});
