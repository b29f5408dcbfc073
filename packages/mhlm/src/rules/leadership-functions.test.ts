import { aTeam } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { changed, describedBy, judged, judgedOn, leftOut, unsaid } from "../judged.test-support.ts";
import { leadershipFunctions } from "./leadership-functions.ts";

const ids = [1, 2, 3, 4, 5].map((n) => `leadership/${n}`);

describe("Somebody in the team covers each of the five functions of the leadership group", () => {
  it("is what the rule says, should, by SPEC-AnnexC-LG-collective and SPEC-AnnexC-distribution", () => {
    expect(describedBy(leadershipFunctions)).toEqual({
      id: "mhlm/leadership-functions",
      title: "Leadership group functions",
      cites: [{ source: "SPEC", at: "Annex C, leadership group (functions)" }],
      clauses: ["SPEC-AnnexC-LG-collective", "SPEC-AnnexC-distribution"],
      force: "should",
      statement: "Somebody in the team covers each of the five functions of the leadership group.",
      unit: "people",
      comparison: "at least",
    });
  });
  it("one person may cover all five (A14)", () => {
    const findings = judged(leadershipFunctions, aTeam());
    expect(findings.map(({ subject }) => subject)).toEqual(ids);
    for (const finding of findings) {
      expect(finding).toMatchObject({
        outcome: "met",
        requirement: 1,
        actual: 1,
        citation: { source: "SPEC", at: "Annex C, leadership group (functions)" },
        evidence: ["/appointments/1/functions"],
      });
    }
  });
  it("functions 1 to 4 given and 5 to nobody: the finding is on function 5", () => {
    const functions = ["leadership/1", "leadership/2", "leadership/3", "leadership/4"] as const;
    const findings = judged(leadershipFunctions, changed(aTeam(), "p-02", { functions }));
    expect(findings.map(({ outcome }) => outcome)).toEqual(["met", "met", "met", "met", "not-met"]);
    expect(findings[4]).toMatchObject({
      subject: "leadership/5",
      shortfall: 1,
      message: "Leadership group functions (leadership/5): 0 people, at least 1 expected, short by 1.",
      evidence: ["/appointments"],
    });
  });
  it("several people may share one, each counted once", () => {
    const team = changed(aTeam(), "p-03", { functions: ["leadership/2", "leadership/2"] });
    expect(judgedOn(leadershipFunctions, team, "leadership/2")).toMatchObject({
      actual: 2,
      evidence: ["/appointments/1/functions", "/appointments/2/functions"],
    });
    expect(judgedOn(leadershipFunctions, team, "leadership/1")).toMatchObject({ actual: 1 });
  });
  it("a member of the other group may have one: the hub distributes (SPEC-AnnexC-distribution)", () => {
    const team = changed(changed(aTeam(), "p-02", { functions: [] }), "p-08", {
      functions: ["leadership/3"],
    });
    expect(judgedOn(leadershipFunctions, team, "leadership/3")).toMatchObject({
      outcome: "met",
      evidence: ["/appointments/7/functions"],
    });
  });
  it("no appointment states functions: undetermined, each asked for everywhere", () => {
    const appointments = aTeam().appointments.map((one) => leftOut(one, "functions"));
    const findings = judged(leadershipFunctions, aTeam({ appointments }));
    expect(findings).toHaveLength(5);
    for (const finding of findings) {
      expect(finding).toMatchObject({
        outcome: "undetermined",
        missing: appointments.map((_, n) => `/appointments/${n}/functions`),
      });
    }
  });
  it("once one appointment states functions, one that states none has none: not covered", () => {
    const findings = judged(leadershipFunctions, unsaid(aTeam(), "p-02", "functions"));
    expect(findings.map(({ outcome }) => outcome)).toEqual(Array.from(ids, () => "not-met"));
  });
  it("a list of no functions states that there are none", () => {
    const appointments = [{ person: "p-02", roles: ["maths-hub-lead"], functions: [] }];
    const [first] = judged(leadershipFunctions, aTeam({ appointments }));
    expect(first).toMatchObject({ outcome: "not-met", actual: 0 });
  });
  it("functions of a vacancy are covered by nobody", () => {
    const [first] = judged(leadershipFunctions, changed(aTeam(), "p-02", { person: null }));
    expect(first).toMatchObject({ outcome: "not-met", actual: 0 });
  });
  it("a function is covered on the days of the appointment, ends included", () => {
    const team = changed(aTeam(), "p-02", { from: "2023-10-01", to: "2024-06-30" });
    const days = ["2023-09-30", "2023-10-01", "2023-10-02", "2024-06-29", "2024-06-30", "2024-07-01"];
    expect(days.map((on) => judgedOn(leadershipFunctions, team, "leadership/1", on).outcome)).toEqual([
      "not-met",
      "met",
      "met",
      "met",
      "met",
      "not-met",
    ]);
  });
});
