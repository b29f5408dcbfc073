import type { Team } from "@maths-hubs/model";
import { aTeam } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { changed, joinedBy, unsaid, without } from "./judged.test-support.ts";
import { leadershipFunctions } from "./rules/leadership-functions.ts";
import { namedMathsHubLead } from "./rules/named-maths-hub-lead.ts";
import { singlePointsOfFailure } from "./single-points-of-failure.ts";

const breaksOf = (team: Team, person: string) =>
  singlePointsOfFailure(team).people.find((one) => one.person === person)?.breaks;

const capacity = { rule: "mhlm/leadership-capacity", title: "Leadership group capacity" };
const year = { from: "2023-09-01", to: "2024-08-31" };

describe("A single point of failure is somebody whose absence breaks a must (SPEC-AnnexC-contingency)", () => {
  it("in a team with nothing to spare it is everybody, in the order of the team", () => {
    const { document, hub, edition, people } = singlePointsOfFailure(aTeam());
    expect({ document, hub, edition }).toEqual({
      document: "single-points-of-failure",
      hub: "WM2",
      edition: { academicYear: "2023/24" },
    });
    expect(people.map(({ person }) => person)).toEqual(aTeam().appointments.map(({ person }) => person));
  });
  it("what breaks, from when to when and by how much", () => {
    expect(breaksOf(aTeam(), "p-02")).toEqual([
      { ...capacity, ...year, shortfall: 4, ofWhichAbsence: 4 },
      {
        rule: "mhlm/named-maths-hub-lead",
        title: "Maths Hub Lead named",
        ...year,
        shortfall: 1,
        ofWhichAbsence: 1,
      },
    ]);
  });
  it("where a rule is not met anyway, the part of the absence is told apart", () => {
    const team = changed(aTeam(), "p-03", { daysPerWeek: 1.3 });
    expect(breaksOf(team, "p-02")?.[0]).toEqual({ ...capacity, ...year, shortfall: 4.1, ofWhichAbsence: 4 });
  });
  it("what the team can spare is no failure", () => {
    const spare = { person: "p-20", roles: ["maths-hub-lead"], daysPerWeek: 4 };
    const team = joinedBy(aTeam(), spare);
    expect(breaksOf(team, "p-02")).toBeUndefined();
    expect(breaksOf(team, "p-20")).toBeUndefined();
    expect(breaksOf(joinedBy(aTeam(), { ...spare, daysPerWeek: 3.99 }), "p-02")).toEqual([
      { ...capacity, ...year, shortfall: 0.01, ofWhichAbsence: 0.01 },
    ]);
  });
  it("only on the days on which the person is needed", () => {
    const relief = {
      person: "p-20",
      roles: ["maths-hub-lead"],
      daysPerWeek: 4,
      from: "2023-11-01",
      to: "2023-11-30",
    };
    const lead = breaksOf(joinedBy(aTeam(), relief), "p-02")?.filter(({ rule }) =>
      rule.endsWith("maths-hub-lead"),
    );
    expect(lead?.map(({ from, to }) => `${from} ${to}`)).toEqual([
      "2023-09-01 2023-10-31",
      "2023-12-01 2024-08-31",
    ]);
  });
  it("a change elsewhere does not cut the stretch", () => {
    const team = joinedBy(aTeam(), {
      person: "p-20",
      roles: ["maths-hub-co-ordinator"],
      daysPerWeek: 1,
      from: "2024-02-01",
    });
    expect(breaksOf(team, "p-02")?.map(({ from, to }) => ({ from, to }))).toEqual([year, year]);
  });
  it("a shortfall that changes cuts it", () => {
    const team = changed(aTeam(), "p-03", { from: "2023-10-01" });
    expect(breaksOf(team, "p-02")?.filter(({ rule }) => rule === capacity.rule)).toEqual([
      { ...capacity, from: "2023-09-01", to: "2023-09-30", shortfall: 5.4, ofWhichAbsence: 4 },
      { ...capacity, from: "2023-10-01", to: "2024-08-31", shortfall: 4, ofWhichAbsence: 4 },
    ]);
  });
  it("somebody in both groups is missed in both", () => {
    const team = joinedBy(without(aTeam(), "p-09"), {
      person: "p-02",
      roles: ["maths-hub-co-ordinator"],
      daysPerWeek: 4,
    });
    expect(breaksOf(team, "p-02")?.map(({ rule, shortfall }) => `${rule} ${shortfall}`)).toEqual([
      "mhlm/leadership-capacity 4",
      "mhlm/named-maths-hub-lead 1",
      "mhlm/operational-capacity 4",
    ]);
  });
  it("what should be is no part of it, nor is a group that is open without the person too", () => {
    expect(singlePointsOfFailure(aTeam(), { rules: [leadershipFunctions] }).people).toEqual([]);
    expect(
      singlePointsOfFailure(aTeam(), { rules: [namedMathsHubLead] }).people.map(({ person }) => person),
    ).toEqual(["p-02"]);
    const open = unsaid(aTeam(), "p-03", "daysPerWeek");
    expect(breaksOf(open, "p-02")?.map(({ rule }) => rule)).toEqual(["mhlm/named-maths-hub-lead"]);
  });
  it("somebody with unknown days is missed by what the others leave short", () => {
    expect(breaksOf(unsaid(aTeam(), "p-02", "daysPerWeek"), "p-02")?.[0]).toMatchObject({
      ...capacity,
      shortfall: 4,
    });
  });
  it("a team of nobody has none", () => {
    expect(singlePointsOfFailure(aTeam({ appointments: [] })).people).toEqual([]);
  });
});
