import { aTeam } from "@maths-hubs/model/testing";
import { teamExpectations } from "@maths-hubs/programme/roles";
import { customise } from "@maths-hubs/rulekit";
import { describe, expect, it } from "vitest";
import { assessTeamThroughout } from "./assess-team-throughout.ts";
import { assessTeam } from "./assess-team.ts";
import { changed, joinedBy, silentOn, someDay, without } from "./judged.test-support.ts";
import { smallestRepair } from "./smallest-repair.ts";

const none = { leadership: 0, "operational-management": 0 };

describe("The smallest repair is the fewest days and named roles, period by period", () => {
  it("a compliant team needs nothing", () => {
    expect(smallestRepair(assessTeamThroughout(aTeam()))).toEqual({
      document: "team-repair",
      hub: "WM2",
      edition: { academicYear: "2023/24" },
      periods: [],
    });
  });
  it("what should be is no part of it", () => {
    const team = aTeam({
      contingencyPlan: null,
      lineManagement: [],
      agreements: [],
      localLeaderLinks: [{ localLeader: "l-01" }],
    });
    expect(smallestRepair(assessTeamThroughout(team)).periods).toEqual([]);
    expect(smallestRepair(assessTeamThroughout(silentOn(aTeam(), "agreements"))).periods).toEqual([]);
  });
  it("0.1 days short in each group is 0.1 days in each", () => {
    const team = changed(changed(aTeam(), "p-02", { daysPerWeek: 3.9 }), "p-08", { daysPerWeek: 4.9 });
    expect(smallestRepair(assessTeamThroughout(team)).periods).toEqual([
      {
        from: "2023-09-01",
        to: "2024-08-31",
        daysPerWeek: { leadership: 0.1, "operational-management": 0.1 },
        roles: [],
        unknown: [],
      },
    ]);
  });
  it.each([
    ["p-02", 3.9, { leadership: 0.1, "operational-management": 0 }],
    ["p-08", 4.9, { leadership: 0, "operational-management": 0.1 }],
  ])("days of one group alone are a repair of that group alone (%s)", (person, daysPerWeek, needed) => {
    const { periods } = smallestRepair(assessTeamThroughout(changed(aTeam(), person, { daysPerWeek })));
    expect(periods.map((period) => period.daysPerWeek)).toEqual([needed]);
  });
  it("of one date, it is the repair of that day", () => {
    const report = assessTeam(without(aTeam(), "p-04"), { on: someDay });
    expect(smallestRepair(report).periods).toEqual([
      {
        from: someDay,
        to: someDay,
        daysPerWeek: { leadership: 1.4, "operational-management": 0 },
        roles: [{ oneOf: ["assistant-maths-hub-lead-secondary"], people: 1 }],
        unknown: [],
      },
    ]);
  });
  it("a role without days is a role to fill, and no days", () => {
    const spare = {
      person: "p-20",
      roles: ["additional-capacity"],
      group: "leadership",
      daysPerWeek: 1.4,
    } as const;
    const [period] = smallestRepair(assessTeamThroughout(joinedBy(without(aTeam(), "p-06"), spare))).periods;
    expect(period).toMatchObject({
      daysPerWeek: none,
      roles: [{ oneOf: ["headteacher-advocate-primary"], people: 1 }],
    });
  });
  it("either operational role will do", () => {
    const [period] = smallestRepair(assessTeamThroughout(without(aTeam(), "p-08", "p-09"))).periods;
    expect(period?.roles).toEqual([
      { oneOf: ["maths-hub-co-ordinator", "maths-hub-project-manager"], people: 1 },
    ]);
    expect(period?.daysPerWeek).toEqual({ leadership: 0, "operational-management": 9 });
  });
  it("nobody at all: all days and all eight roles, in the order of Annex C", () => {
    const [period, ...others] = smallestRepair(assessTeamThroughout(aTeam({ appointments: [] }))).periods;
    expect(others).toEqual([]);
    expect(period).toMatchObject({
      from: "2023-09-01",
      to: "2024-08-31",
      daysPerWeek: { leadership: 11.5, "operational-management": 11 },
    });
    expect(period?.roles.map(({ oneOf, people }) => `${people} ${oneOf.join(" or ")}`)).toEqual([
      "1 senior-leadership-link",
      "1 maths-hub-lead",
      "1 assistant-maths-hub-lead-primary",
      "1 assistant-maths-hub-lead-secondary",
      "1 assistant-maths-hub-lead-post-16",
      "1 headteacher-advocate-primary",
      "1 assistant-maths-hub-lead-targeted-support",
      "1 maths-hub-co-ordinator or maths-hub-project-manager",
    ]);
  });
  it("each stretch by itself; a submission in the middle does not cut it", () => {
    const team = changed(changed(aTeam(), "p-02", { daysPerWeek: 3.9 }), "p-08", { to: "2024-06-30" });
    const { periods } = smallestRepair(assessTeamThroughout(team));
    expect(periods.map(({ from, to, daysPerWeek }) => ({ from, to, daysPerWeek }))).toEqual([
      { from: "2023-09-01", to: "2024-06-30", daysPerWeek: { leadership: 0.1, "operational-management": 0 } },
      { from: "2024-07-01", to: "2024-08-31", daysPerWeek: { leadership: 0.1, "operational-management": 5 } },
    ]);
  });
  it("stretches that need the same, with days between that need nothing, stay apart", () => {
    const team = joinedBy(without(aTeam(), "p-01"), {
      person: "p-20",
      roles: ["senior-leadership-link"],
      daysPerWeek: 0.5,
      from: "2023-11-02",
      to: "2023-11-02",
    });
    const { periods } = smallestRepair(assessTeamThroughout(team));
    expect(periods.map(({ from, to }) => `${from} ${to}`)).toEqual([
      "2023-09-01 2023-11-01",
      "2023-11-03 2024-08-31",
    ]);
  });
  it("what is unknown is asked for, and no days are guessed", () => {
    const open = { person: "p-20", roles: ["maths-hub-lead"], from: "2024-01-01", to: "2024-01-31" };
    const team = joinedBy(changed(aTeam(), "p-02", { daysPerWeek: 3.9 }), open);
    const { periods } = smallestRepair(assessTeamThroughout(team));
    expect(periods.map(({ daysPerWeek, unknown }) => ({ days: daysPerWeek.leadership, unknown }))).toEqual([
      { days: 0.1, unknown: [] },
      { days: 0, unknown: ["/appointments/10/daysPerWeek"] },
      { days: 0.1, unknown: [] },
    ]);
  });
  it("where two holders of each role are asked for, two may be missing", () => {
    const citation = { source: "hub", at: "planning guidance" };
    const edition = customise(teamExpectations.for("2023/24"), { holdersOfEachRole: 2 }, citation);
    const { periods, edition: stamp } = smallestRepair(
      assessTeamThroughout(without(aTeam(), "p-01"), { edition }),
    );
    expect(stamp.customisedBy).toEqual(citation);
    expect(periods[0]?.roles.slice(0, 2)).toEqual([
      { oneOf: ["senior-leadership-link"], people: 2 },
      { oneOf: ["maths-hub-lead"], people: 1 },
    ]);
  });
});
