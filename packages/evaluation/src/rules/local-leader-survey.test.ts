import type { SurveyRound } from "@maths-hubs/model";
import { anActivity } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { describedBy, judgedOnce } from "../judged.test-support.ts";
import { localLeaderSurvey } from "./local-leader-survey.ts";

const judgedWith = (localLeader: SurveyRound, asOf?: string) =>
  judgedOnce(localLeaderSurvey, anActivity({ surveys: { localLeader } }), asOf);

describe("The local leader completes the survey for local leaders (HBK-TL-end-what-3)", () => {
  it("should, counted in people", () => {
    expect(describedBy(localLeaderSurvey)).toMatchObject({
      id: "evaluation/local-leader-survey",
      force: "should",
      clauses: ["HBK-TL-end-what-3", "HBK-Eval-llme-duties"],
      unit: "people",
    });
  });
  it.each([
    [0, "not-met"],
    [1, "met"],
  ])("completed by %d: %s", (completed, outcome) =>
    expect(judgedWith({ closes: "2025-07-11", completed })).toMatchObject({
      outcome,
      requirement: 1,
      actual: completed,
    }),
  );
  it.each([
    ["2025-07-11", "not-applicable"],
    ["2025-07-12", "not-met"],
  ])("not completed, closing on 11 July, asked on %s: %s", (asOf, outcome) =>
    expect(judgedWith({ closes: "2025-07-11", invited: 1, completed: 0 }, asOf).outcome).toBe(outcome),
  );
  it.each([
    ["2025-06-19", "not-applicable"],
    ["2025-06-20", "met"],
  ])("completed on 20 June, asked on %s: %s", (asOf, outcome) =>
    expect(
      judgedWith({ closes: "2025-07-11", invited: 1, completed: 1, countedOn: "2025-06-20" }, asOf).outcome,
    ).toBe(outcome),
  );
  it("nobody invited: not applicable; counts unknown: undetermined", () => {
    expect(judgedWith({ invited: 0, completed: 0 }).outcome).toBe("not-applicable");
    expect(judgedWith({ closes: "2025-07-11" })).toMatchObject({
      missing: ["/surveys/localLeader/completed"],
    });
    expect(judgedOnce(localLeaderSurvey, anActivity({ surveys: {} }))).toMatchObject({
      missing: ["/surveys/localLeader"],
    });
  });
});
