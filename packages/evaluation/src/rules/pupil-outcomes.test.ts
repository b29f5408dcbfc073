import { activityTypes } from "@maths-hubs/model";
import { anActivity } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { describedBy, judgedOnce, leftOut } from "../judged.test-support.ts";
import { pupilOutcomes } from "./pupil-outcomes.ts";

const asked: readonly string[] = ["work-group", "sktm-programme"];
const stating = (outcomes: readonly string[]) => ({ outcomes: { pupils: outcomes } });

describe("Work Groups and SKTM programmes state what they expect for pupils (HBK-Eval-out-pupils)", () => {
  it("should, counted", () => {
    expect(describedBy(pupilOutcomes)).toMatchObject({
      id: "evaluation/pupil-outcomes",
      force: "should",
      clauses: ["HBK-Eval-out-pupils"],
      unit: "count",
      comparison: "at least",
    });
  });
  it.each(activityTypes)("%s", (type) => {
    const { outcome } = judgedOnce(pupilOutcomes, anActivity({ type, ...stating([]) }));
    expect(outcome).toBe(asked.includes(type) ? "not-met" : "not-applicable");
  });
  it.each([
    [[], "not-met"],
    [["one"], "met"],
    [["one", "two"], "met"],
  ])("%j: %s", (outcomes, outcome) => {
    const type = activityTypes.find((one) => asked.includes(one)) ?? "work-group";
    expect(judgedOnce(pupilOutcomes, anActivity({ type, ...stating(outcomes) }))).toMatchObject({
      outcome,
      requirement: 1,
      actual: outcomes.length,
      evidence: ["/outcomes/pupils"],
    });
  });
  it("outcomes of this kind left out, or the type: undetermined", () => {
    const type = activityTypes.find((one) => asked.includes(one)) ?? "work-group";
    expect(judgedOnce(pupilOutcomes, anActivity({ type, outcomes: {} }))).toMatchObject({
      missing: ["/outcomes/pupils"],
    });
    expect(judgedOnce(pupilOutcomes, leftOut(anActivity(), "type"))).toMatchObject({ missing: ["/type"] });
  });
});
