import { aTeam } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { changed, describedBy, judged, judgedOn, leftOut } from "../judged.test-support.ts";
import { operationalFunctions } from "./operational-functions.ts";

const ids = [1, 2, 3, 4, 5].map((n) => `operational-management/${n}`);

describe("Somebody in the team covers each of the five functions of the operational management group", () => {
  it("is what the rule says, should, by SPEC-AnnexC-OG-purpose and SPEC-AnnexC-distribution", () => {
    expect(describedBy(operationalFunctions)).toEqual({
      id: "mhlm/operational-functions",
      title: "Operational management group functions",
      cites: [{ source: "SPEC", at: "Annex C, operational management group (functions)" }],
      clauses: ["SPEC-AnnexC-OG-purpose", "SPEC-AnnexC-distribution"],
      force: "should",
      statement:
        "Somebody in the team covers each of the five functions of the operational management group.",
      unit: "people",
      comparison: "at least",
    });
  });
  it("the five are shared out among three people", () => {
    const findings = judged(operationalFunctions, aTeam());
    expect(findings.map(({ subject }) => subject)).toEqual(ids);
    expect(findings.map(({ outcome }) => outcome)).toEqual(ids.map(() => "met"));
    expect(findings.map(({ evidence }) => evidence?.[0])).toEqual(
      [7, 8, 9, 7, 7].map((n) => `/appointments/${n}/functions`),
    );
  });
  it("nobody has function 3: the finding is on that one alone", () => {
    const findings = judged(operationalFunctions, changed(aTeam(), "p-10", { functions: [] }));
    expect(findings.map(({ outcome }) => outcome)).toEqual(["met", "met", "not-met", "met", "met"]);
    expect(findings[2]).toMatchObject({ subject: "operational-management/3", requirement: 1, shortfall: 1 });
  });
  it("a member of the leadership group may have one (SPEC-AnnexC-distribution)", () => {
    const team = changed(changed(aTeam(), "p-10", { functions: [] }), "p-03", {
      functions: ["operational-management/3"],
    });
    expect(judgedOn(operationalFunctions, team, "operational-management/3").outcome).toBe("met");
  });
  it("a function of the same number in the other group is another function", () => {
    const team = changed(changed(aTeam(), "p-10", { functions: [] }), "p-03", {
      functions: ["leadership/3"],
    });
    expect(judgedOn(operationalFunctions, team, "operational-management/3").outcome).toBe("not-met");
  });
  it("no appointment states functions: undetermined", () => {
    const appointments = aTeam().appointments.map((one) => leftOut(one, "functions"));
    const outcomes = judged(operationalFunctions, aTeam({ appointments })).map(({ outcome }) => outcome);
    expect(outcomes).toEqual(ids.map(() => "undetermined"));
  });
});
