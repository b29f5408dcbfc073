import {
  groupOfRole,
  groups,
  type Appointment,
  type Group,
  type NamedRole,
  type Team,
} from "@maths-hubs/model";
import type { Repair, RepairPeriod } from "./smallest-repair.ts";

/**
 * A team with a repair put in: new appointments of people still to be found (`to-appoint-1` and so on), each with the
 * roles and days that were missing. Where unknown days held the team back, they must be stated first; nothing is
 * invented for them.
 *
 * @param team - the team that the repair was made for
 * @param repair - the answer of `smallestRepair`
 *
 * @example
 * ```ts
 * import { applyRepair, assessTeamThroughout, smallestRepair } from "@maths-hubs/mhlm";
 * import { aTeam } from "@maths-hubs/model/testing";
 *
 * const team = aTeam();
 * const short = { ...team, appointments: team.appointments.slice(1) };
 * const repaired = applyRepair(short, smallestRepair(assessTeamThroughout(short)));
 * repaired.appointments.at(-1)?.person; // => "to-appoint-1"
 * assessTeamThroughout(repaired).compliant; // => true
 * ```
 */
export const applyRepair = (team: Team, repair: Repair): Team => {
  const taken = new Set(team.appointments.map((appointment) => appointment.person));
  const nextReference = freeReferences(taken);
  const added = repair.periods.flatMap((period) =>
    groups.flatMap((group) => appointmentsFor(period, group, nextReference)),
  );
  return { ...team, appointments: [...team.appointments, ...added] };
};

const appointmentsFor = (
  period: RepairPeriod,
  group: Group,
  person: () => string,
): readonly Appointment[] => {
  const roles = period.roles.flatMap(({ oneOf, people }) => {
    const [role] = oneOf;
    return role !== undefined && groupOfRole(role) === group ? [{ role, people }] : [];
  });
  const days = period.daysPerWeek[group];
  const people = Math.max(days > 0 ? 1 : 0, ...roles.map((role) => role.people));
  return Array.from({ length: people }, (_, index): Appointment => {
    const own = roles.filter((role) => role.people > index).map(({ role }): NamedRole => role);
    return {
      person: person(),
      roles: own.length > 0 ? own : ["additional-capacity"],
      group,
      daysPerWeek: index === 0 ? days : 0,
      from: period.from,
      to: period.to,
    };
  });
};

/** Gives out references that nobody in the team has, one after another. */
const freeReferences = (taken: ReadonlySet<string | null | undefined>): (() => string) => {
  let number = 0;
  return () => {
    do number += 1;
    while (taken.has(`to-appoint-${number}`));
    return `to-appoint-${number}`;
  };
};
