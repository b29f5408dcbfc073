import { aLocalLeader } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { inYear, judgedOnce, without } from "../judged.test-support.ts";
import { plannedCapacity } from "./planned-capacity.ts";

const planned = (plannedLeaders: number) => inYear("2023/24", { plannedLeaders });
const question = { on: "2024-01-15" };

describe("SPEC-AnnexB-3-1-check: there are as many active local leaders as the plans need", () => {
  it.each([
    [5, "not-met", 1],
    [4, "met", undefined],
    [3, "met", undefined],
  ])("four active, %d planned: %s, short by %s", (plan, outcome, shortfall) => {
    const finding = judgedOnce(plannedCapacity, planned(plan), question);
    expect(finding).toMatchObject({ outcome, requirement: plan, actual: 4, unit: "people" });
    expect("shortfall" in finding ? finding.shortfall : undefined).toBe(shortfall);
  });
  it("without a plan it cannot be told", () =>
    expect(judgedOnce(plannedCapacity, without(planned(1), "plannedLeaders"), question)).toMatchObject({
      outcome: "undetermined",
      missing: ["/plannedLeaders"],
    }));
  it("an open activity leaves it open only where it matters", () => {
    const { activities: _, ...silent } = aLocalLeader({ localLeader: "l-20", workshops: [] });
    const document = planned(5);
    expect(
      judgedOnce(plannedCapacity, { ...document, leaders: [...document.leaders, silent] }, question),
    ).toMatchObject({
      outcome: "undetermined",
      missing: ["/leaders/4/activities"],
    });
    expect(
      judgedOnce(
        plannedCapacity,
        { ...document, plannedLeaders: 4, leaders: [...document.leaders, silent] },
        question,
      ).outcome,
    ).toBe("met");
  });
});
