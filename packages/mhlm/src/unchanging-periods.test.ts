import type { Team } from "@maths-hubs/model";
import { aTeam, anAppointment } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { staffingOf } from "./staffing.ts";
import { datedBlocksOf } from "./team-on-date.ts";
import { unchangingPeriods } from "./unchanging-periods.ts";

const { hub, academicYear } = aTeam();
const cutsOf = (team: Partial<Team>): readonly string[] => {
  const staffing = staffingOf({ hub, academicYear, appointments: [], ...team });
  return unchangingPeriods(staffing, datedBlocksOf(staffing))
    .slice(1)
    .map(({ from }) => from);
};
const stretch = { from: "2023-11-01", to: "2023-11-30" };
const cuts = ["2023-11-01", "2023-12-01"];

describe("The year is cut on the first day of everything that a rule reads, and on the day after its last", () => {
  it.each([
    ["appointments", { appointments: [anAppointment(stretch)] }],
    ["lines", { lineManagement: [{ person: "p-02", manager: "p-01", ...stretch }] }],
    ["local leaders", { localLeaderLinks: [{ localLeader: "l-01", ...stretch }] }],
    ["agreements", { agreements: [{ class: "local-leader", party: "l-01", ...stretch }] }],
  ] as const)("%s", (_, team) => {
    expect(cutsOf(team)).toEqual(cuts);
  });
  it("a report cuts on the day it is submitted, a draft nowhere", () => {
    expect(cutsOf({ reports: [{ report: "r-01", submittedOn: "2024-01-12" }, { report: "r-02" }] })).toEqual([
      "2024-01-12",
    ]);
  });
  it("nothing cuts at the ends of the year, or outside it", () => {
    const outside = { from: "2023-06-01", to: "2024-12-31" };
    const ends = { from: "2023-09-01", to: "2024-08-31" };
    expect(cutsOf({ appointments: [anAppointment(), anAppointment(outside), anAppointment(ends)] })).toEqual(
      [],
    );
    expect(cutsOf({ reports: [{ report: "r-01", submittedOn: "2024-09-02" }] })).toEqual([]);
  });
  it("the last day but one cuts the last day off, the second day the first", () => {
    expect(cutsOf({ appointments: [anAppointment({ from: "2023-09-02", to: "2024-08-30" })] })).toEqual([
      "2023-09-02",
      "2024-08-31",
    ]);
  });
  it("a vacancy cuts nothing", () => {
    expect(cutsOf({ appointments: [anAppointment({ person: null, ...stretch })] })).toEqual([]);
  });
  it("a successor on the next day makes one cut", () => {
    const appointments = [
      anAppointment({ to: "2023-11-30" }),
      anAppointment({ person: "p-02", from: "2023-12-01" }),
    ];
    expect(cutsOf({ appointments })).toEqual(["2023-12-01"]);
  });
});
