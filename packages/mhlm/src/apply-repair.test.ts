import { aTeam } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { applyRepair } from "./apply-repair.ts";
import { assessTeamThroughout } from "./assess-team-throughout.ts";
import { changed, joinedBy, silentOn, unsaid, without } from "./judged.test-support.ts";
import { smallestRepair, type Repair, type RepairPeriod } from "./smallest-repair.ts";

const repairOf = (...periods: readonly RepairPeriod[]): Repair => ({
  document: "team-repair",
  hub: "WM2",
  edition: { academicYear: "2023/24" },
  periods,
});
const november = { from: "2023-11-01", to: "2023-11-30", unknown: [] };
const added = (repair: Repair, team = aTeam()) =>
  applyRepair(team, repair).appointments.slice(team.appointments.length);

describe("A repair is put in as appointments of people still to be found", () => {
  it("nothing to repair, nothing added, everything else kept", () => {
    expect(applyRepair(aTeam(), repairOf())).toEqual(aTeam());
    expect(applyRepair(silentOn(aTeam(), "reports"), repairOf())).toEqual(silentOn(aTeam(), "reports"));
  });
  it("days without a role are additional capacity", () => {
    const daysPerWeek = { leadership: 0.1, "operational-management": 0 };
    expect(added(repairOf({ ...november, daysPerWeek, roles: [] }))).toEqual([
      {
        person: "to-appoint-1",
        roles: ["additional-capacity"],
        group: "leadership",
        daysPerWeek: 0.1,
        from: "2023-11-01",
        to: "2023-11-30",
      },
    ]);
  });
  it("a role without days is a post of no days", () => {
    const roles = [{ oneOf: ["maths-hub-lead"], people: 1 }] as const;
    const daysPerWeek = { leadership: 0, "operational-management": 0 };
    expect(added(repairOf({ ...november, daysPerWeek, roles }))).toMatchObject([
      { person: "to-appoint-1", roles: ["maths-hub-lead"], group: "leadership", daysPerWeek: 0 },
    ]);
  });
  it("one person takes all the roles of a group, and its days; of two that would do, the first", () => {
    const roles = [
      { oneOf: ["senior-leadership-link"], people: 1 },
      { oneOf: ["maths-hub-lead"], people: 1 },
      { oneOf: ["maths-hub-co-ordinator", "maths-hub-project-manager"], people: 1 },
    ] as const;
    const daysPerWeek = { leadership: 4.5, "operational-management": 9 };
    expect(added(repairOf({ ...november, daysPerWeek, roles }))).toMatchObject([
      { person: "to-appoint-1", roles: ["senior-leadership-link", "maths-hub-lead"], daysPerWeek: 4.5 },
      {
        person: "to-appoint-2",
        roles: ["maths-hub-co-ordinator"],
        group: "operational-management",
        daysPerWeek: 9,
      },
    ]);
  });
  it("two people for one role and one for another: two posts, the days in the first", () => {
    const roles = [
      { oneOf: ["senior-leadership-link"], people: 2 },
      { oneOf: ["maths-hub-lead"], people: 1 },
    ] as const;
    const daysPerWeek = { leadership: 0.5, "operational-management": 0 };
    expect(added(repairOf({ ...november, daysPerWeek, roles }))).toMatchObject([
      { person: "to-appoint-1", roles: ["senior-leadership-link", "maths-hub-lead"], daysPerWeek: 0.5 },
      { person: "to-appoint-2", roles: ["senior-leadership-link"], daysPerWeek: 0 },
    ]);
  });
  it("each period has people of its own, and references that are taken are passed over", () => {
    const daysPerWeek = { leadership: 1, "operational-management": 0 };
    const december = { ...november, from: "2023-12-01", to: "2023-12-31" };
    const team = joinedBy(aTeam(), { person: "to-appoint-2", roles: ["maths-hub-lead"] });
    const people = added(
      repairOf({ ...november, daysPerWeek, roles: [] }, { ...december, daysPerWeek, roles: [] }),
      team,
    );
    expect(people.map(({ person, from }) => `${person} ${from}`)).toEqual([
      "to-appoint-1 2023-11-01",
      "to-appoint-3 2023-12-01",
    ]);
  });
  it("a repaired team is compliant all year, and so is one repaired again", () => {
    const short = changed(without(aTeam(), "p-01", "p-09"), "p-08", { from: "2024-02-01" });
    const repaired = applyRepair(short, smallestRepair(assessTeamThroughout(short)));
    expect(assessTeamThroughout(repaired).compliant).toBe(true);
    expect(applyRepair(repaired, smallestRepair(assessTeamThroughout(repaired)))).toEqual(repaired);
  });
  it("nothing is invented for unknown days", () => {
    const open = unsaid(aTeam(), "p-02", "daysPerWeek");
    const repaired = applyRepair(open, smallestRepair(assessTeamThroughout(open)));
    expect(repaired).toEqual(open);
    expect(assessTeamThroughout(repaired).heldBackBy).toBe("undetermined");
  });
});
