import type { Team } from "@maths-hubs/model";
import { aTeam, anAppointment } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { changed, joinedBy, silentOn, without } from "./judged.test-support.ts";
import { teamChanges } from "./team-changes.ts";

describe("Appointments of one person with the same roles are the same appointment, changed or not", () => {
  it("nothing differs", () => {
    expect(teamChanges(aTeam(), aTeam())).toEqual([]);
  });
  it.each([
    ["daysPerWeek", 3],
    ["from", "2023-10-01"],
    ["to", "2024-07-31"],
    ["employer", "school-z"],
    ["functions", ["leadership/1"]],
  ])("%s differs", (field, value) => {
    expect(teamChanges(aTeam(), changed(aTeam(), "p-02", { [field]: value }))).toEqual([
      {
        change: "changed",
        before: "/appointments/1",
        after: "/appointments/1",
        person: "p-02",
        fields: [field],
      },
    ]);
  });
  it("several fields, in one change", () => {
    const [change] = teamChanges(aTeam(), changed(aTeam(), "p-02", { to: "2024-07-31", daysPerWeek: 3 }));
    expect(change?.fields).toEqual(["daysPerWeek", "to"]);
  });
  it("somebody came, with the place in the second team alone", () => {
    const team = joinedBy(aTeam(), anAppointment({ person: "p-20" }));
    expect(teamChanges(aTeam(), team)).toEqual([
      { change: "added", after: "/appointments/10", person: "p-20" },
    ]);
  });
  it("somebody went, with the place in the first team alone; the others moved up and are the same", () => {
    expect(teamChanges(aTeam(), without(aTeam(), "p-01"))).toEqual([
      { change: "removed", before: "/appointments/0", person: "p-01" },
    ]);
  });
  it("other roles or another group: one went and another came", () => {
    const other = changed(aTeam(), "p-03", { roles: ["assistant-maths-hub-lead-secondary"] });
    expect(teamChanges(aTeam(), other).map(({ change }) => change)).toEqual(["added", "removed"]);
    const moved = changed(aTeam(), "p-10", { group: "leadership" });
    expect(teamChanges(aTeam(), moved).map(({ change }) => change)).toEqual(["added", "removed"]);
  });
  it("the order of roles, and a group that the role says anyway, change nothing", () => {
    const roles = ["maths-hub-lead", "senior-leadership-link"];
    const one = changed(aTeam(), "p-02", { roles });
    const other = changed(aTeam(), "p-02", { roles: roles.toReversed(), group: "leadership" });
    expect(teamChanges(one, other)).toEqual([]);
  });
  it("the order of appointments changes nothing", () => {
    const turned = aTeam({ appointments: aTeam().appointments.toReversed() });
    expect(teamChanges(aTeam(), turned)).toEqual([]);
  });
  it("two appointments alike are compared in their order", () => {
    const two = aTeam({
      appointments: [anAppointment({ to: "2023-12-31" }), anAppointment({ from: "2024-02-01" })],
    });
    const later = aTeam({
      appointments: [anAppointment({ to: "2023-12-31" }), anAppointment({ from: "2024-03-01" })],
    });
    expect(teamChanges(two, later)).toEqual([
      {
        change: "changed",
        before: "/appointments/1",
        after: "/appointments/1",
        person: "p-01",
        fields: ["from"],
      },
    ]);
    const one = aTeam({ appointments: [anAppointment({ to: "2023-12-31" })] });
    expect(teamChanges(two, one)).toEqual([{ change: "removed", before: "/appointments/1", person: "p-01" }]);
  });
  it("those who went are told in the order of the first team", () => {
    const gone = teamChanges(aTeam(), aTeam({ appointments: [] }));
    expect(gone.map(({ before }) => before)).toEqual(
      aTeam().appointments.map((_, n) => `/appointments/${n}`),
    );
  });
  it("so are two alike with another between them", () => {
    const between = [anAppointment({ to: "2023-12-31" }), anAppointment({ person: "p-02" }), anAppointment()];
    const gone = teamChanges(aTeam({ appointments: between }), aTeam({ appointments: [] }));
    expect(gone.map(({ before }) => before)).toEqual([
      "/appointments/0",
      "/appointments/1",
      "/appointments/2",
    ]);
  });
  it("a vacancy that is filled went, and its holder came", () => {
    const vacant = changed(aTeam(), "p-04", { person: null });
    expect(teamChanges(vacant, aTeam())).toEqual([
      { change: "added", after: "/appointments/3", person: "p-04" },
      { change: "removed", before: "/appointments/3", person: null },
    ]);
  });
});

describe("Other blocks are compared as a whole", () => {
  const blocks: readonly [string, Team][] = [
    ["agreements", aTeam({ agreements: [] })],
    ["contingencyPlan", aTeam({ contingencyPlan: null })],
    ["lineManagement", aTeam({ lineManagement: [] })],
    ["localLeaderLinks", aTeam({ localLeaderLinks: [] })],
    ["participantSchools", aTeam({ participantSchools: [] })],
    ["reports", aTeam({ reports: [] })],
    ["hub", aTeam({ hub: "SW3" })],
    ["academicYear", aTeam({ academicYear: "2024/25" })],
  ];
  it.each(blocks)("%s differs", (block, team) => {
    expect(teamChanges(aTeam(), team)).toEqual([
      { change: "changed", before: `/${block}`, after: `/${block}` },
    ]);
  });
  it("a block came or went; the place is where it would stand", () => {
    const silent = silentOn(aTeam(), "reports");
    expect(teamChanges(silent, aTeam())).toEqual([
      { change: "added", before: "/reports", after: "/reports" },
    ]);
    expect(teamChanges(aTeam(), silent)).toEqual([
      { change: "removed", before: "/reports", after: "/reports" },
    ]);
  });
  it("what the host keeps beside it is not read", () => {
    expect(teamChanges(aTeam(), aTeam({ extensions: { colour: "green" } }))).toEqual([]);
  });
});
