import { activityTypes } from "@maths-hubs/model";
import { anActivity } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { describedBy, judgedOnce, leftOut } from "../judged.test-support.ts";
import { practiceOutcomes } from "./practice-outcomes.ts";

const asked: readonly string[] = [...activityTypes];
const stating = (outcomes: readonly string[]) => ({ outcomes: { practice: outcomes } });

describe("Every activity states what it expects for professional practice (HBK-Eval-out-practice)", () => {
  it("should, counted", () => {
    expect(describedBy(practiceOutcomes)).toMatchObject({
      id: "evaluation/practice-outcomes",
      force: "should",
      clauses: ["HBK-Eval-out-practice"],
      unit: "count",
      comparison: "at least",
    });
  });
  it.each(activityTypes)("%s", (type) => {
    const { outcome } = judgedOnce(practiceOutcomes, anActivity({ type, ...stating([]) }));
    expect(outcome).toBe(asked.includes(type) ? "not-met" : "not-applicable");
  });
  it.each([
    [[], "not-met"],
    [["one"], "met"],
    [["one", "two"], "met"],
  ])("%j: %s", (outcomes, outcome) => {
    const type = activityTypes.find((one) => asked.includes(one)) ?? "work-group";
    expect(judgedOnce(practiceOutcomes, anActivity({ type, ...stating(outcomes) }))).toMatchObject({
      outcome,
      requirement: 1,
      actual: outcomes.length,
      evidence: ["/outcomes/practice"],
    });
  });
  it("outcomes of this kind left out, or the type: undetermined", () => {
    const type = activityTypes.find((one) => asked.includes(one)) ?? "work-group";
    expect(judgedOnce(practiceOutcomes, anActivity({ type, outcomes: {} }))).toMatchObject({
      missing: ["/outcomes/practice"],
    });
    expect(judgedOnce(practiceOutcomes, leftOut(anActivity(), "type"))).toMatchObject({ missing: ["/type"] });
  });
});
