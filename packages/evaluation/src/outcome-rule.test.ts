import { activityTypes } from "@maths-hubs/model";
import { anActivity } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { describedBy, judgedOnce, leftOut } from "./judged.test-support.ts";
import { localLeaderCommunityOutcomes } from "./rules/local-leader-community-outcomes.ts";
import { practiceOutcomes } from "./rules/practice-outcomes.ts";
import { pupilOutcomes } from "./rules/pupil-outcomes.ts";
import { schoolOutcomes } from "./rules/school-outcomes.ts";

/** Each rule with the types of activity that it asks, the clause that says so, and where the outcomes stand. */
const rules = [
  {
    statement: "Work Groups and SKTM programmes state what they expect for pupils (HBK-Eval-out-pupils)",
    rule: pupilOutcomes,
    id: "evaluation/pupil-outcomes",
    force: "should",
    clause: "HBK-Eval-out-pupils",
    kind: "pupils",
    asked: ["work-group", "sktm-programme"],
  },
  {
    statement:
      "Work Groups, Communities and programmes for local leaders state outcomes for schools (HBK-Eval-out-schools)",
    rule: schoolOutcomes,
    id: "evaluation/school-outcomes",
    force: "should",
    clause: "HBK-Eval-out-schools",
    kind: "schools",
    asked: ["work-group", "community", "local-leader-programme"],
  },
  {
    statement: "Every activity states what it expects for professional practice (HBK-Eval-out-practice)",
    rule: practiceOutcomes,
    id: "evaluation/practice-outcomes",
    force: "should",
    clause: "HBK-Eval-out-practice",
    kind: "practice",
    asked: activityTypes,
  },
  {
    statement:
      "Communities of local leaders are advised to state outcomes for schools, H7 (HBK-Eval-out-schools)",
    rule: localLeaderCommunityOutcomes,
    id: "evaluation/local-leader-community-outcomes",
    force: "advisory",
    clause: "HBK-Eval-out-schools",
    kind: "schools",
    asked: ["local-leader-community"],
  },
] as const;

describe.each(rules)("$statement", ({ rule, id, force, clause, kind, asked }) => {
  const [type = "work-group"] = asked;
  const isAsked = (other: string): boolean => asked.some((one) => one === other);

  it(`${force}, counted`, () =>
    expect(describedBy(rule)).toMatchObject({
      id,
      force,
      clauses: [clause],
      unit: "count",
      comparison: "at least",
    }));
  it.each(activityTypes)("%s", (other) => {
    const { outcome } = judgedOnce(rule, anActivity({ type: other, outcomes: { [kind]: [] } }));
    expect(outcome).toBe(isAsked(other) ? "not-met" : "not-applicable");
  });
  it.each([
    [[], "not-met"],
    [["one"], "met"],
    [["one", "two"], "met"],
  ])("%j: %s", (outcomes, outcome) =>
    expect(judgedOnce(rule, anActivity({ type, outcomes: { [kind]: outcomes } }))).toMatchObject({
      outcome,
      requirement: 1,
      actual: outcomes.length,
      evidence: [`/outcomes/${kind}`],
    }),
  );
  it("outcomes of this kind left out, or the type: undetermined", () => {
    expect(judgedOnce(rule, anActivity({ type, outcomes: {} }))).toMatchObject({
      missing: [`/outcomes/${kind}`],
    });
    expect(judgedOnce(rule, leftOut(anActivity(), "type"))).toMatchObject({ missing: ["/type"] });
  });
});
