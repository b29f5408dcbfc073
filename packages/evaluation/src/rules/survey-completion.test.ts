import type { SurveyRound } from "@maths-hubs/model";
import { anActivity } from "@maths-hubs/model/testing";
import { evaluationExpectations } from "@maths-hubs/programme/evaluation";
import { customise } from "@maths-hubs/rulekit";
import { describe, expect, it } from "vitest";
import { assessActivity } from "../assess-activity.ts";
import { describedBy, judged, judgedOn, leftOut } from "../judged.test-support.ts";
import { surveyCompletion } from "./survey-completion.ts";

const window = { opens: "2024-09-30", closes: "2024-11-08" };
const autumn = (round: SurveyRound, asOf?: string) =>
  judgedOn(surveyCompletion, anActivity({ surveys: { autumn: round } }), "autumn", asOf);

describe("100% of those invited complete each participants' survey (HBK-Eval-llme-duties, HBK-TL-start-what-3, HBK-TL-end-what-2)", () => {
  it("advisory, counted in people, so that nothing is rounded", () => {
    expect(describedBy(surveyCompletion)).toMatchObject({
      id: "evaluation/survey-completion",
      force: "advisory",
      clauses: ["HBK-Eval-llme-duties", "HBK-TL-start-what-3", "HBK-TL-end-what-2"],
      unit: "people",
      comparison: "at least",
    });
  });
  it.each([
    [13, "not-met"],
    [14, "met"],
  ])("%d of 14: %s", (completed, outcome) => {
    expect(autumn({ ...window, invited: 14, completed })).toMatchObject({
      outcome,
      requirement: 14,
      actual: completed,
      evidence: ["/surveys/autumn"],
    });
  });
  it("one finding for each of the two surveys, and none for the local leader's", () =>
    expect(judged(surveyCompletion, anActivity()).map(({ subject }) => subject)).toEqual([
      "autumn",
      "summer",
    ]));
  it("nobody invited has no rate (H4)", () =>
    expect(autumn({ ...window, invited: 0, completed: 0 })).toMatchObject({
      outcome: "not-applicable",
      reason: "nobody was invited",
    }));
  it.each([
    ["2024-11-07", "not-applicable"],
    ["2024-11-08", "not-applicable"],
    ["2024-11-09", "not-met"],
  ])("13 of 14 by %s, closing on 8 November: %s", (asOf, outcome) =>
    expect(autumn({ ...window, invited: 14, completed: 13 }, asOf).outcome).toBe(outcome),
  );
  it.each([
    ["2024-10-31", "not-applicable"],
    ["2024-11-01", "met"],
  ])("all of them, counted on 1 November, asked on %s: %s", (asOf, outcome) =>
    expect(autumn({ ...window, invited: 14, completed: 14, countedOn: "2024-11-01" }, asOf).outcome).toBe(
      outcome,
    ),
  );
  it.each([
    [{ invited: 14 }, ["/surveys/autumn/completed"]],
    [{ completed: 12 }, ["/surveys/autumn/invited"]],
    [{}, ["/surveys/autumn/invited", "/surveys/autumn/completed"]],
  ])("counts left out, %j: undetermined", (counts, missing) =>
    expect(autumn({ ...window, ...counts })).toMatchObject({ outcome: "undetermined", missing }),
  );
  it("no survey is known: undetermined", () =>
    expect(judged(surveyCompletion, leftOut(anActivity(), "surveys"))).toMatchObject([
      { missing: ["/surveys"] },
    ]));
  it.each([
    [12, "not-met"],
    [13, "met"],
  ])("with a hub's own 90%%, %d of 14: %s, because 12.6 people are 13", (completed, outcome) => {
    const citation = { source: "hub", at: "evaluation plan" };
    const edition = customise(
      evaluationExpectations.for("2024/25"),
      { surveyCompletionPercent: 90 },
      citation,
    );
    const activity = anActivity({ surveys: { autumn: { ...window, invited: 14, completed } } });
    const [finding] = assessActivity(activity, {
      asOf: "2025-01-31",
      edition,
      rules: [surveyCompletion],
    }).findings;
    expect(finding).toMatchObject({ outcome, requirement: 13, edition: { customisedBy: citation } });
  });
});
