import { activityTypes } from "@maths-hubs/model";
import { anActivity } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { describedBy, judgedOnce, leftOut } from "../judged.test-support.ts";
import { localLeaderCommunityOutcomes } from "./local-leader-community-outcomes.ts";

const asked: readonly string[] = ["local-leader-community"];
const stating = (outcomes: readonly string[]) => ({ outcomes: { schools: outcomes } });

describe("Communities of local leaders are advised to state outcomes for schools, H7 (HBK-Eval-out-schools)", () => {
  it("advisory, counted", () => {
    expect(describedBy(localLeaderCommunityOutcomes)).toMatchObject({
      id: "evaluation/local-leader-community-outcomes",
      force: "advisory",
      clauses: ["HBK-Eval-out-schools"],
      unit: "count",
      comparison: "at least",
    });
  });
  it.each(activityTypes)("%s", (type) => {
    const { outcome } = judgedOnce(localLeaderCommunityOutcomes, anActivity({ type, ...stating([]) }));
    expect(outcome).toBe(asked.includes(type) ? "not-met" : "not-applicable");
  });
  it.each([
    [[], "not-met"],
    [["one"], "met"],
    [["one", "two"], "met"],
  ])("%j: %s", (outcomes, outcome) => {
    const type = activityTypes.find((one) => asked.includes(one)) ?? "work-group";
    expect(
      judgedOnce(localLeaderCommunityOutcomes, anActivity({ type, ...stating(outcomes) })),
    ).toMatchObject({
      outcome,
      requirement: 1,
      actual: outcomes.length,
      evidence: ["/outcomes/schools"],
    });
  });
  it("outcomes of this kind left out, or the type: undetermined", () => {
    const type = activityTypes.find((one) => asked.includes(one)) ?? "work-group";
    expect(judgedOnce(localLeaderCommunityOutcomes, anActivity({ type, outcomes: {} }))).toMatchObject({
      missing: ["/outcomes/schools"],
    });
    expect(judgedOnce(localLeaderCommunityOutcomes, leftOut(anActivity(), "type"))).toMatchObject({
      missing: ["/type"],
    });
  });
});
