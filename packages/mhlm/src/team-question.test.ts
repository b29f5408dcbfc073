import { aTeam } from "@maths-hubs/model/testing";
import { teamExpectations } from "@maths-hubs/programme/roles";
import { customise } from "@maths-hubs/rulekit";
import { describe, expect, it } from "vitest";
import { assessTeamThroughout } from "./assess-team-throughout.ts";
import { assessTeam } from "./assess-team.ts";
import { capacityTimeline } from "./capacity-timeline.ts";
import { compareTeams } from "./compare-teams.ts";
import { refusalOf } from "./judged.test-support.ts";
import { leadershipCapacity } from "./rules/leadership-capacity.ts";
import { singlePointsOfFailure } from "./single-points-of-failure.ts";
import { settleQuestion } from "./team-question.ts";

const nextYear = aTeam({ academicYear: "2024/25" });
const guidance = { source: "hub", at: "planning guidance" };
const customised = customise(
  teamExpectations.for("2023/24"),
  { minimumCapacity: { leadership: 12, "operational-management": 10.5 } },
  guidance,
);

describe("A team is judged by the edition of its own year (SPEC-AnnexC-edition)", () => {
  it("2023/24 is published, and nothing is marked", () => {
    expect(assessTeam(aTeam(), { on: "2023-11-15" }).edition).toEqual({ academicYear: "2023/24" });
  });
  it.each(["2022/23", "2024/25", "2030/31"])(
    "%s is refused, with the years that are published",
    (academicYear) => {
      const refusal = refusalOf(() => settleQuestion(aTeam({ academicYear }), {}));
      expect(refusal).toMatchObject({
        code: "edition-not-published",
        received: academicYear,
        published: ["2023/24"],
      });
    },
  );
  it("every question refuses it, not only the first", () => {
    const asked = [
      () => assessTeam(nextYear, { on: "2024-11-15" }),
      () => assessTeamThroughout(nextYear),
      () => singlePointsOfFailure(nextYear),
      () => capacityTimeline(nextYear),
      () => compareTeams(aTeam(), nextYear),
      () => assessTeam(nextYear, { on: "2024-11-15", carryForward: false }),
    ];
    for (const ask of asked) expect(refusalOf(ask)).toMatchObject({ code: "edition-not-published" });
  });
});

describe("An earlier edition is carried forward when the caller asks, and every answer says so (A19)", () => {
  const stamp = { academicYear: "2024/25", carriedForwardFrom: "2023/24" };

  it("the report and every finding", () => {
    const report = assessTeam(nextYear, { on: "2024-11-15", carryForward: true });
    expect(report.edition).toEqual(stamp);
    expect(report.findings.map(({ edition }) => edition)).toEqual(report.findings.map(() => stamp));
    expect(report.findings).not.toHaveLength(0);
  });
  it("the year and every finding in it, and the other answers", () => {
    const question = { carryForward: true };
    const year = assessTeamThroughout(nextYear, question);
    expect(year.edition).toEqual(stamp);
    expect(year.period).toEqual({ from: "2024-09-01", to: "2025-08-31" });
    for (const { edition } of year.slices.flatMap(({ findings }) => findings)) expect(edition).toEqual(stamp);
    expect(singlePointsOfFailure(nextYear, question).edition).toEqual(stamp);
    expect(capacityTimeline(nextYear, question).edition).toEqual(stamp);
    expect(compareTeams(aTeam(), nextYear, question).edition).toEqual({
      before: { academicYear: "2023/24" },
      after: stamp,
    });
  });
  it("nothing is carried back to an earlier year", () => {
    const earlier = aTeam({ academicYear: "2022/23" });
    expect(refusalOf(() => settleQuestion(earlier, { carryForward: true }))).toMatchObject({
      code: "edition-not-published",
    });
  });
  it("a published year needs no carrying forward", () => {
    expect(settleQuestion(aTeam(), { carryForward: true }).edition.stamp).toEqual({
      academicYear: "2023/24",
    });
  });
});

describe("A hub's own changes to an edition are applied, and every answer says where they come from", () => {
  const stamp = { academicYear: "2023/24", customisedBy: guidance };

  it("minima of 12 and 10.5 are what is asked for", () => {
    const report = assessTeam(aTeam(), { on: "2023-11-15", edition: customised });
    expect(report.edition).toEqual(stamp);
    for (const { edition } of report.findings) expect(edition).toEqual(stamp);
    expect(report.findings.find(({ rule }) => rule === "mhlm/leadership-capacity")).toMatchObject({
      requirement: 12,
      shortfall: 0.5,
    });
    expect(report.findings.find(({ rule }) => rule === "mhlm/operational-capacity")).toMatchObject({
      outcome: "met",
      requirement: 10.5,
    });
    expect(capacityTimeline(aTeam(), { edition: customised }).minimum).toEqual(
      customised.terms.minimumCapacity,
    );
  });
  it("a carried edition that is customised says both", () => {
    const edition = customise(teamExpectations.for("2024/25", { carryForward: true }), {}, guidance);
    expect(assessTeam(nextYear, { on: "2024-11-15", edition }).edition).toEqual({
      academicYear: "2024/25",
      carriedForwardFrom: "2023/24",
      customisedBy: guidance,
    });
  });
  it("two holders of each role may be asked for", () => {
    const edition = customise(teamExpectations.for("2023/24"), { holdersOfEachRole: 2 }, guidance);
    const { findings } = assessTeam(aTeam(), { on: "2023-11-15", edition });
    expect(findings.find(({ rule }) => rule === "mhlm/named-maths-hub-lead")).toMatchObject({
      requirement: 2,
      shortfall: 1,
    });
    expect(findings.find(({ rule }) => rule === "mhlm/named-co-ordinator-or-project-manager")).toMatchObject({
      outcome: "met",
      requirement: 2,
    });
  });
  it("functions may be fewer", () => {
    const edition = customise(teamExpectations.for("2023/24"), { functions: ["leadership/2"] }, guidance);
    const { findings } = assessTeam(aTeam(), { on: "2023-11-15", edition });
    const subjects = findings
      .filter(({ rule }) => rule === "mhlm/leadership-functions")
      .map(({ subject }) => subject);
    expect(subjects).toEqual(["leadership/2"]);
    expect(findings.find(({ rule }) => rule === "mhlm/operational-functions")).toMatchObject({
      outcome: "not-applicable",
      subject: "WM2",
    });
  });
  it("an edition for another year than the team's is refused", () => {
    const refusal = refusalOf(() => assessTeam(nextYear, { on: "2024-11-15", edition: customised }));
    expect(refusal).toMatchObject({
      code: "edition-of-another-year",
      received: "2023/24",
      expected: "an edition for 2024/25, the team's academic year",
    });
  });
});

describe("A host may pin the rules", () => {
  it("only those are applied, in its order", () => {
    const { rules } = settleQuestion(aTeam(), {});
    expect(rules).toHaveLength(19);
    const report = assessTeam(aTeam(), { on: "2023-11-15", rules: [leadershipCapacity] });
    expect(report.findings.map(({ rule }) => rule)).toEqual(["mhlm/leadership-capacity"]);
    expect(report.counts.must.met).toBe(1);
    const [slice] = assessTeamThroughout(aTeam(), { rules: [leadershipCapacity] }).slices;
    expect(slice?.findings).toHaveLength(1);
  });
  it("no rules: refused, for nothing would stand in the way of any team", () => {
    expect(() => assessTeam(aTeam({ appointments: [] }), { on: "2023-11-15", rules: [] })).toThrow(
      expect.objectContaining({ code: "no-rules", expected: "at least one rule" }),
    );
  });
});
