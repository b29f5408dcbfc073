import { leadershipRoles } from "@maths-hubs/model";
import { listedHubs } from "@maths-hubs/programme/network";

const functionsOf = (group) => [1, 2, 3, 4, 5].map((number) => `${group}/${number}`);

const person = (number) => `p-${String(number).padStart(2, "0")}`;

const operationalRoles = [
  "maths-hub-project-manager",
  "maths-hub-co-ordinator",
  "communications-officer",
  "finance-officer",
  "events-officer",
  "data-officer",
];

/**
 * Twenty appointments: the seven leadership roles, five of them shared with a second person, two people with roles of
 * the hub's own, and six in operational management. Leadership function 5 is nobody's, so that one finding is not met.
 */
const appointments = () => [
  ...leadershipRoles.map((role, index) => ({
    person: person(index + 1),
    roles: [role],
    daysPerWeek: 1.2,
    employer: index < 2 ? "lead-body" : `school-${index}`,
    ...(index === 1 ? { functions: functionsOf("leadership").slice(0, 4) } : {}),
  })),
  ...leadershipRoles.slice(2).map((role, index) => ({
    person: person(index + 8),
    roles: [role],
    daysPerWeek: 0.6,
    employer: `school-${index + 8}`,
  })),
  ...["area-lead-north", "area-lead-south"].map((role, index) => ({
    person: person(index + 13),
    roles: [role],
    group: "leadership",
    daysPerWeek: 0.3,
    employer: "lead-body",
  })),
  ...operationalRoles.map((role, index) => ({
    person: person(index + 15),
    roles: [role],
    group: "operational-management",
    daysPerWeek: 2.1,
    employer: "lead-body",
    ...(index < 5 ? { functions: [functionsOf("operational-management")[index]] } : {}),
  })),
];

/**
 * A team of twenty appointments that run all year, every optional block filled. Two findings are not met: leadership
 * function 5 is nobody's, and one of ten local leaders has no link.
 */
export const aTeamOfTwenty = (hub = "WM2", academicYear = "2023/24") => {
  const staff = appointments();
  const start = Number(academicYear.slice(0, 4));
  const leaders = Array.from({ length: 10 }, (_, index) => `l-${index + 1}`);
  const schools = Array.from({ length: 6 }, (_, index) => `s-${100_001 + index}`);
  const employedElsewhere = staff.filter(({ employer }) => employer !== "lead-body");
  return {
    hub,
    academicYear,
    appointments: staff,
    lineManagement: [
      { person: person(2), manager: person(1) },
      ...staff.slice(2, 15).map((one) => ({ person: one.person, manager: person(2) })),
      ...staff.slice(15).map((one) => ({ person: one.person, manager: person(15) })),
    ],
    contingencyPlan: { owners: [person(1), person(2)] },
    localLeaderLinks: leaders.map((localLeader, index) =>
      index === 9 ? { localLeader } : { localLeader, link: person(1 + index) },
    ),
    participantSchools: schools,
    agreements: [
      ...employedElsewhere.map((one) => ({ class: "team-member", party: one.person })),
      ...leaders.map((party) => ({ class: "local-leader", party })),
      ...schools.map((party) => ({ class: "participant-school", party })),
    ],
    reports: ["11-30", "12-08", "12-15"].map((day, index) => ({
      report: `r-${index + 1}`,
      firstCheck: { by: person(2), on: `${start}-10-0${index + 1}` },
      signOff: { by: person(1), on: `${start}-10-1${index + 1}` },
      submittedOn: `${start}-${day}`,
    })),
  };
};

/** A day within the year on which all three reports have been submitted. */
export const dayOf = (academicYear) => `${academicYear.slice(0, 4)}-12-20`;

/** Every other Monday from 11 September 2023. */
const startOf = (index) => new Date(Date.UTC(2023, 8, 11 + index * 14)).toISOString().slice(0, 10);

/**
 * The same team with twenty changes in the year: each appointment starts on a day of its own, so that every slice says
 * something else than the one before.
 */
export const aTeamOfTwentyChanges = () => {
  const team = aTeamOfTwenty();
  // The reports move to the first day, so that their submission is no change of its own.
  const first = "2023-09-01";
  return {
    ...team,
    appointments: team.appointments.map((one, index) => ({ ...one, from: startOf(index) })),
    reports: team.reports.map((report) => ({ ...report, submittedOn: first })),
  };
};

/** The forty listed hubs, a team of twenty each, for so many years from 2023/24 on. */
export const teamsOfEveryHub = (years) =>
  Array.from({ length: years }, (_, index) => `${2023 + index}/${String(24 + index)}`).flatMap(
    (academicYear) => listedHubs.map(({ code }) => aTeamOfTwenty(code, academicYear)),
  );
