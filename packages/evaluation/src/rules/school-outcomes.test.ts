import { activityTypes } from "@maths-hubs/model";
import { anActivity } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { describedBy, judgedOnce, leftOut } from "../judged.test-support.ts";
import { schoolOutcomes } from "./school-outcomes.ts";

const asked: readonly string[] = ["work-group", "community", "local-leader-programme"];
const stating = (outcomes: readonly string[]) => ({ outcomes: { schools: outcomes } });

describe("Work Groups, Communities and programmes for local leaders state outcomes for schools (HBK-Eval-out-schools)", () => {
  it("should, counted", () => {
    expect(describedBy(schoolOutcomes)).toMatchObject({
      id: "evaluation/school-outcomes",
      force: "should",
      clauses: ["HBK-Eval-out-schools"],
      unit: "count",
      comparison: "at least",
    });
  });
  it.each(activityTypes)("%s", (type) => {
    const { outcome } = judgedOnce(schoolOutcomes, anActivity({ type, ...stating([]) }));
    expect(outcome).toBe(asked.includes(type) ? "not-met" : "not-applicable");
  });
  it.each([
    [[], "not-met"],
    [["one"], "met"],
    [["one", "two"], "met"],
  ])("%j: %s", (outcomes, outcome) => {
    const type = activityTypes.find((one) => asked.includes(one)) ?? "work-group";
    expect(judgedOnce(schoolOutcomes, anActivity({ type, ...stating(outcomes) }))).toMatchObject({
      outcome,
      requirement: 1,
      actual: outcomes.length,
      evidence: ["/outcomes/schools"],
    });
  });
  it("outcomes of this kind left out, or the type: undetermined", () => {
    const type = activityTypes.find((one) => asked.includes(one)) ?? "work-group";
    expect(judgedOnce(schoolOutcomes, anActivity({ type, outcomes: {} }))).toMatchObject({
      missing: ["/outcomes/schools"],
    });
    expect(judgedOnce(schoolOutcomes, leftOut(anActivity(), "type"))).toMatchObject({ missing: ["/type"] });
  });
});
