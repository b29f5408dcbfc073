import { describe, expect, it } from "vitest";
import { teamFaults } from "./team-faults.ts";
import { anAppointment, aTeam } from "./testing/index.ts";
import type { Appointment, Team } from "./team.ts";

const found = (changes: Partial<Team>): readonly string[] =>
  teamFaults(aTeam(changes)).map(({ code, path }) => `${code} ${path}`);
const foundIn = (...appointments: readonly Partial<Appointment>[]): readonly string[] =>
  found({ appointments: appointments.map(anAppointment) });

describe("a team without a fault has none", () => {
  it("of the builder", () => expect(teamFaults(aTeam())).toEqual([]));
  it("with nobody in it and no block", () =>
    expect(teamFaults({ hub: "WM2", academicYear: "2023/24", appointments: [] })).toEqual([]));
});

describe("an appointment belongs to one group", () => {
  it("needs the group where no role says it", () =>
    expect(foundIn({ roles: ["trainer"] })).toEqual(["group-missing /appointments/0/group"]));
  it("does not need it beside a named role", () =>
    expect(foundIn({ roles: ["trainer", "maths-hub-lead"] })).toEqual([]));
  it("does not take roles of two groups, whatever group it states", () =>
    expect(foundIn({ roles: ["maths-hub-lead", "maths-hub-co-ordinator"], group: "leadership" })).toEqual([
      "roles-of-two-groups /appointments/0/roles",
    ]));
  it("does not take a group that contradicts the role", () =>
    expect(foundIn({ group: "operational-management" })).toEqual([
      "group-contradicts-role /appointments/0/group",
    ]));
  it("takes the group of the role, stated again", () => expect(foundIn({ group: "leadership" })).toEqual([]));
  it("takes one person in both groups with two appointments", () =>
    expect(foundIn({}, { roles: ["maths-hub-co-ordinator"] })).toEqual([]));
});

describe("an appointment overlaps the academic year", () => {
  it.each([
    ["2022-01-01", "2023-08-31", ["outside-academic-year /appointments/0/to"]],
    ["2022-01-01", "2023-09-01", []],
    ["2022-01-01", "2023-09-02", []],
    ["2022-01-01", "2026-01-01", []],
    ["2024-08-30", "2026-01-01", []],
    ["2024-08-31", "2026-01-01", []],
    ["2024-09-01", "2026-01-01", ["outside-academic-year /appointments/0/from"]],
    ["2023-11-02", "2023-11-01", ["period-reversed /appointments/0/to"]],
    ["2023-11-01", "2023-11-01", []],
    ["2026-01-02", "2026-01-01", ["period-reversed /appointments/0/to"]],
  ])("from %s to %s", (from, to, faults) => expect(foundIn({ from, to })).toEqual(faults));

  it.each([
    [{ from: "2024-08-31" }, []],
    [{ from: "2024-09-01" }, ["outside-academic-year /appointments/0/from"]],
    [{ to: "2023-09-01" }, []],
    [{ to: "2023-08-31" }, ["outside-academic-year /appointments/0/to"]],
  ])("with one end left out: %j", (dates, faults) => expect(foundIn(dates)).toEqual(faults));

  it("names the end that was given, and what was there", () =>
    expect(teamFaults(aTeam({ appointments: [anAppointment({ from: "2024-09-01" })] }))).toEqual([
      {
        path: "/appointments/0/from",
        code: "outside-academic-year",
        expected: "a day in 2023/24, 2023-09-01 to 2024-08-31",
        received: '"2024-09-01"',
      },
    ]));
});

describe("no entry stands twice", () => {
  it("of appointments: same person, roles in any order, group and days", () =>
    expect(
      foundIn(
        { roles: ["maths-hub-lead", "trainer"], daysPerWeek: 1 },
        { roles: ["trainer", "maths-hub-lead"], daysPerWeek: 2 },
      ),
    ).toEqual(["duplicate-entry /appointments/1"]));
  it("even where one writes out what the other leaves to the default", () =>
    expect(foundIn({}, { group: "leadership", from: "2023-09-01", to: "2024-08-31" })).toEqual([
      "duplicate-entry /appointments/1",
    ]));
  it.each([
    { person: "p-02" },
    { roles: ["senior-leadership-link"] },
    { from: "2023-09-02" },
    { to: "2024-08-30" },
  ])("but two that differ in %j may", (change) => expect(foundIn({}, change)).toEqual([]));
  it("even where they differ in days outside the year alone", () =>
    expect(foundIn({ from: "2020-01-01" }, { to: "2026-12-31" })).toEqual([
      "duplicate-entry /appointments/1",
    ]));
  it("of agreements: same class, party and days", () => {
    const agreement = { class: "local-leader", party: "l-01" } as const;
    const faults = teamFaults({
      ...aTeam(),
      agreements: [agreement, { ...agreement, class: "team-member" }, agreement],
    });
    expect(faults.map(({ code, path }) => `${code} ${path}`)).toEqual(["duplicate-entry /agreements/2"]);
  });
  it("but vacancies may", () => expect(foundIn({ person: null }, { person: null })).toEqual([]));
  it("of the roles of one appointment", () =>
    expect(foundIn({ roles: ["maths-hub-lead", "maths-hub-lead"] })).toEqual([
      "duplicate-entry /appointments/0/roles/1",
    ]));
  it("names the place of the first", () =>
    expect(teamFaults(aTeam({ participantSchools: ["s-2", "s-1", "s-2"] }))).toMatchObject([
      {
        path: "/participantSchools/2",
        expected: "an entry that does not stand at /participantSchools/0 already",
      },
    ]));
  it("of line management, local leader links and reports", () =>
    expect(
      found({
        lineManagement: [
          { person: "p-02", manager: "p-01" },
          { person: "p-02", manager: "p-01", to: "2024-08-31" },
        ],
        localLeaderLinks: [
          { localLeader: "l-01" },
          { localLeader: "l-01", link: "p-03" },
          { localLeader: "l-01" },
        ],
        reports: [{ report: "r-01" }, { report: "r-01", financial: true }],
      }),
    ).toEqual([
      "duplicate-entry /lineManagement/1",
      "duplicate-entry /localLeaderLinks/2",
      "duplicate-entry /reports/1",
    ]));
  it("but a person may have two managers one after the other", () =>
    expect(
      found({
        lineManagement: [
          { person: "p-02", manager: "p-01", to: "2024-01-31" },
          { person: "p-02", manager: "p-01", from: "2024-02-01" },
        ],
      }),
    ).toEqual([]));
});

describe("faults come in the order of the document: block by block, entry by entry", () => {
  it("with all faults of an entry together", () =>
    expect(
      found({
        appointments: [
          anAppointment({ roles: ["trainer"], from: "2025-01-01", to: "2025-02-01" }),
          anAppointment({ group: "operational-management" }),
          anAppointment({ from: "2024-01-02", to: "2024-01-01" }),
        ],
        lineManagement: [{ person: "p-02", manager: "p-01", to: "2020-01-01" }],
        localLeaderLinks: [{ localLeader: "l-01", from: "2030-01-01" }],
        agreements: [{ class: "team-member", party: "p-03", from: "2024-01-02", to: "2024-01-01" }],
      }),
    ).toEqual([
      "group-missing /appointments/0/group",
      "outside-academic-year /appointments/0/from",
      "group-contradicts-role /appointments/1/group",
      "period-reversed /appointments/2/to",
      "outside-academic-year /lineManagement/0/to",
      "outside-academic-year /localLeaderLinks/0/from",
      "period-reversed /agreements/0/to",
    ]));
});
