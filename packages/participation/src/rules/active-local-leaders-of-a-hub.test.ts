import { describe, expect, it } from "vitest";
import { in2024, ofAHub, threes } from "../judged.test-support.ts";
import { activeLocalLeadersOfAHub } from "./active-local-leaders-of-a-hub.ts";

describe("In the year, 50 local leaders of the hub are active", () => {
  it("in 2023/24 (SPEC-AnnexA-LLME-target, B1): one less is not enough", () =>
    expect(
      threes(activeLocalLeadersOfAHub, "active-local-leaders-of-a-hub", { at: 50 }, { ...in2024, ...ofAHub }),
    ).toEqual([["not-met", 50, 1], "met", "met"]));
  it("in 2024/25 (HBK-Goal-LLME-target, GOALS-LLME-target): one less is not enough", () =>
    expect(threes(activeLocalLeadersOfAHub, "active-local-leaders-of-a-hub", { at: 50 }, ofAHub)).toEqual([
      ["not-met", 50, 1],
      "met",
      "met",
    ]));
});
