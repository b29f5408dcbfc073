import { academicYear, periodOfAcademicYear, type Period } from "@maths-hubs/calendar";
import { groupOfAppointment, isVacancy } from "./appointment.ts";
import { faultsByEntry, repetition, type EntryCheck } from "./entry-faults.ts";
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
 * const officer = { person: "p-01", roles: ["communications-officer"], daysPerWeek: 2 };
 * const faults = teamFaults({ hub: "WM2", academicYear: "2023/24", appointments: [officer] });
 * faults.map((fault) => fault.code); // => ["group-missing"]
 * ```
 */
export const teamFaults = (team: Team): readonly Fault[] => {
  const year = periodOfAcademicYear(academicYear(team.academicYear));
  // Days outside the year say nothing: what differs only there is the same.
  const dates = ({ from = year.from, to = year.to }: Dated): readonly string[] => [
    from < year.from ? year.from : from,
    to > year.to ? year.to : to,
  ];
  return [
    ...faultsByEntry("appointments", team.appointments, [
      groupFaults,
      repeatedRoles,
      datedFaults(team.academicYear, year),
      repetition((one) =>
        // A vacancy may stand in a list as often as it is vacant.
        isVacancy(one)
          ? undefined
          : [one.person, groupOfAppointment(one), ...dates(one), ...one.roles.toSorted()],
      ),
    ]),
    ...faultsByEntry("lineManagement", team.lineManagement, [
      datedFaults(team.academicYear, year),
      repetition((line) => [line.person, line.manager, ...dates(line)]),
    ]),
    ...faultsByEntry("localLeaderLinks", team.localLeaderLinks, [
      datedFaults(team.academicYear, year),
      repetition((link) => [link.localLeader, link.link, ...dates(link)]),
    ]),
    ...faultsByEntry("participantSchools", team.participantSchools, [repetition((school) => [school])]),
    ...faultsByEntry("agreements", team.agreements, [
      datedFaults(team.academicYear, year),
      repetition((agreement) => [agreement.class, agreement.party, ...dates(agreement)]),
    ]),
    ...faultsByEntry("reports", team.reports, [repetition((report) => [report.report])]),
  ];
};

const groupFaults: EntryCheck<Appointment> = (appointment, path) => {
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

const repeatedRoles: EntryCheck<Appointment> = ({ roles }, path) =>
  roles.flatMap((role, index) =>
    roles.indexOf(role) === index
      ? []
      : [
          {
            path: `${path}/roles/${index}`,
            code: "duplicate-entry",
            expected: "each role once",
            received: shownBriefly(role),
          },
        ],
  );

/** A period that only touches the year is clipped by whoever reads it; one that misses the year is a mistake. */
const datedFaults =
  (yearName: string, year: Period): EntryCheck<Dated> =>
  (entry, path) => {
    const { from = year.from, to = year.to } = entry;
    if (entry.from !== undefined && entry.to !== undefined && to < from) {
      const expected = `a last day that is not before the first, ${from}`;
      return [{ path: `${path}/to`, code: "period-reversed", expected, received: shownBriefly(to) }];
    }
    if (from > year.to || to < year.from) {
      const end = from > year.to ? "from" : "to";
      const expected = `a day in ${yearName}, ${year.from} to ${year.to}`;
      return [
        {
          path: `${path}/${end}`,
          code: "outside-academic-year",
          expected,
          received: shownBriefly(entry[end]),
        },
      ];
    }
    return [];
  };
