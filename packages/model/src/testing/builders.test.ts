import { describe, expect, it } from "vitest";
import { leadershipRoles } from "../role.ts";
import { groupOfAppointment } from "../appointment.ts";
import { functionIds } from "../function-id.ts";
import { anAppointment, aTeam } from "./index.ts";

const hundredths = (group: string) =>
  aTeam()
    .appointments.filter((one) => groupOfAppointment(one) === group)
    .reduce((sum, { daysPerWeek = 0 }) => sum + Math.round(daysPerWeek * 100), 0);

describe("the builder's team has nothing to spare", () => {
  it.each([
    ["leadership", 1150],
    ["operational-management", 1100],
  ])("in %s", (group, days) => expect(hundredths(group)).toBe(days));
  it("every named leadership role is held once", () =>
    expect(
      leadershipRoles.map((role) => aTeam().appointments.filter((one) => one.roles.includes(role)).length),
    ).toEqual(leadershipRoles.map(() => 1)));
  it("every function is given to somebody", () =>
    expect(
      aTeam()
        .appointments.flatMap((one) => one.functions ?? [])
        .toSorted(),
    ).toEqual([...functionIds].toSorted()));
});

describe("builders take changes and share nothing", () => {
  it("a change replaces its field", () => expect(anAppointment({ daysPerWeek: 3 }).daysPerWeek).toBe(3));
  it("two teams are two", () => expect(aTeam().appointments).not.toBe(aTeam().appointments));
});
