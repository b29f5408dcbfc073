import { academicYear, periodOfAcademicYear } from "@maths-hubs/calendar";
import { pointer } from "@maths-hubs/rulekit";
import { shownBriefly, type Fault } from "./fault.ts";
import { groupOfRole } from "./role.ts";
import type { Appointment, Dated, Team } from "./team.ts";

/**
 * The faults of a team that a schema of single fields cannot see: dates swapped or outside the year, groups that
 * contradict roles, entries that stand twice.
 *
 * @param team - a team whose fields have the right types
 *
 * @example
 * ```ts
 * import { teamFaults } from "@maths-hubs/model";
 *
 * teamFaults({
 *   hub: "WM2",
 *   academicYear: "2023/24",
 *   appointments: [{ person: "p-01", roles: ["communications-officer"], daysPerWeek: 2 }],
 * }).map((fault) => fault.code); // => ["group-missing"]
 * ```
 */
export const teamFaults = (team: Team): readonly Fault[] => [
  ...team.appointments.flatMap((appointment, index) =>
    groupFaults(appointment, pointer("appointments", index)),
  ),
  ...datedBlocks.flatMap((block) => datedFaults(team, block)),
  ...repetitions("appointments", team.appointments, appointmentKey),
  ...repetitions("lineManagement", team.lineManagement, (line) => [
    line.person,
    line.manager,
    line.from,
    line.to,
  ]),
  ...repetitions("localLeaderLinks", team.localLeaderLinks, (link) => [
    link.localLeader,
    link.link,
    link.from,
    link.to,
  ]),
  ...repetitions("participantSchools", team.participantSchools, (school) => [school]),
  ...repetitions("reports", team.reports, (report) => [report.report]),
];

const datedBlocks = ["appointments", "lineManagement", "localLeaderLinks", "agreements"] as const;

const groupFaults = (appointment: Appointment, path: string): readonly Fault[] => {
  const groups = new Set(appointment.roles.map(groupOfRole).filter((group) => group !== undefined));
  const [group] = groups;
  if (groups.size > 1) {
    const expected = "roles of one group; a person in both groups has two appointments";
    return [
      {
        path: `${path}/roles`,
        code: "roles-of-two-groups",
        expected,
        received: shownBriefly(appointment.roles),
      },
    ];
  }
  if (group === undefined && appointment.group === undefined) {
    const expected = '"leadership" or "operational-management", because no role says the group';
    return [{ path: `${path}/group`, code: "group-missing", expected, received: "nothing" }];
  }
  if (group !== undefined && appointment.group !== undefined && group !== appointment.group) {
    const expected = `"${group}", the group of its role`;
    const received = shownBriefly(appointment.group);
    return [{ path: `${path}/group`, code: "group-contradicts-role", expected, received }];
  }
  return [];
};

const datedFaults = (team: Team, block: (typeof datedBlocks)[number]): readonly Fault[] => {
  const entries: readonly Dated[] = team[block] ?? [];
  const year = periodOfAcademicYear(academicYear(team.academicYear));
  return entries.flatMap((entry, index): readonly Fault[] => {
    const { from = year.from, to = year.to } = entry;
    if (to < from) {
      const expected = `a last day that is not before the first, ${from}`;
      return [
        { path: pointer(block, index, "to"), code: "period-reversed", expected, received: shownBriefly(to) },
      ];
    }
    if (from > year.to || to < year.from) {
      const end = from > year.to ? "from" : "to";
      const expected = `a day in ${team.academicYear}, ${year.from} to ${year.to}`;
      const received = shownBriefly(entry[end]);
      return [{ path: pointer(block, index, end), code: "outside-academic-year", expected, received }];
    }
    return [];
  });
};

/** A vacancy may stand in a list as often as it is vacant. */
const appointmentKey = (appointment: Appointment): readonly unknown[] | undefined =>
  appointment.person === null
    ? undefined
    : [
        appointment.person,
        appointment.group,
        appointment.from,
        appointment.to,
        ...appointment.roles.toSorted(),
      ];

const repetitions = <Entry>(
  block: string,
  entries: readonly Entry[] | undefined,
  keyOf: (entry: Entry) => readonly unknown[] | undefined,
): readonly Fault[] => {
  const firstAt = new Map<string, number>();
  return (entries ?? []).flatMap((entry, index): readonly Fault[] => {
    const parts = keyOf(entry);
    if (parts === undefined) return [];
    const key = JSON.stringify(parts);
    const first = firstAt.get(key);
    if (first === undefined) {
      firstAt.set(key, index);
      return [];
    }
    const expected = `an entry that does not stand at ${pointer(block, first)} already`;
    return [{ path: pointer(block, index), code: "duplicate-entry", expected, received: "the same again" }];
  });
};
