import { describe, expect, it } from "vitest";
import { in2024, threes } from "../judged.test-support.ts";
import { activeLocalLeaders } from "./active-local-leaders.ts";

describe("In the year, 2,000 local leaders are active across the country", () => {
  it("in 2023/24 (SPEC-AnnexA-LLME-target, B6): one less is not enough", () =>
    expect(threes(activeLocalLeaders, "active-local-leaders", { at: 2000 }, in2024)).toEqual([
      ["not-met", 2000, 1],
      "met",
      "met",
    ]));
  it("in 2024/25 (HBK-Goal-LLME-target, GOALS-LLME-target): one less is not enough", () =>
    expect(threes(activeLocalLeaders, "active-local-leaders", { at: 2000 })).toEqual([
      ["not-met", 2000, 1],
      "met",
      "met",
    ]));
});
