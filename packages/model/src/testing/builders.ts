import type { ParticipationRecord } from "../participation-record.ts";
import type { Participation } from "../participation.ts";
import type { School } from "../school.ts";
import type { Appointment, Team } from "../team.ts";

/**
 * An appointment for a test: a Maths Hub Lead on one day a week, but for what you change.
 *
 * @param changes - the fields that matter to the test
 *
 * @example
 * ```ts
 * import { anAppointment } from "@maths-hubs/model/testing";
 *
 * anAppointment({ daysPerWeek: 4 }); // => { person: "p-01", roles: ["maths-hub-lead"], daysPerWeek: 4 }
 * ```
 */
export const anAppointment = (changes: Partial<Appointment> = {}): Appointment => ({
  person: "p-01",
  roles: ["maths-hub-lead"],
  daysPerWeek: 1,
  ...changes,
});

/**
 * A team for a test that meets every rule of 2023/24 all year with nothing to spare, but for what you change.
 *
 * Leadership: the lead 4 days, the senior link 0.5, the five other named roles 1.4 each: 11.5. Operational management: a
 * project manager 5 days, a co-ordinator 4, an officer 2: 11.
 *
 * @param changes - the fields that matter to the test
 *
 * @example
 * ```ts
 * import { aTeam } from "@maths-hubs/model/testing";
 *
 * aTeam().appointments.length; // => 10
 * aTeam({ hub: "SW3" }).hub; // => "SW3"
 * ```
 */
export const aTeam = (changes: Partial<Team> = {}): Team => ({
  hub: "WM2",
  academicYear: "2023/24",
  appointments: [
    { person: "p-01", roles: ["senior-leadership-link"], daysPerWeek: 0.5, employer: "lead-body" },
    {
      person: "p-02",
      roles: ["maths-hub-lead"],
      daysPerWeek: 4,
      employer: "lead-body",
      functions: ["leadership/1", "leadership/2", "leadership/3", "leadership/4", "leadership/5"],
    },
    { person: "p-03", roles: ["assistant-maths-hub-lead-primary"], daysPerWeek: 1.4, employer: "school-a" },
    { person: "p-04", roles: ["assistant-maths-hub-lead-secondary"], daysPerWeek: 1.4, employer: "school-b" },
    { person: "p-05", roles: ["assistant-maths-hub-lead-post-16"], daysPerWeek: 1.4, employer: "college-a" },
    { person: "p-06", roles: ["headteacher-advocate-primary"], daysPerWeek: 1.4, employer: "school-c" },
    {
      person: "p-07",
      roles: ["assistant-maths-hub-lead-targeted-support"],
      daysPerWeek: 1.4,
      employer: "school-d",
    },
    {
      person: "p-08",
      roles: ["maths-hub-project-manager"],
      daysPerWeek: 5,
      employer: "lead-body",
      functions: ["operational-management/1", "operational-management/4", "operational-management/5"],
    },
    {
      person: "p-09",
      roles: ["maths-hub-co-ordinator"],
      daysPerWeek: 4,
      employer: "lead-body",
      functions: ["operational-management/2"],
    },
    {
      person: "p-10",
      roles: ["communications-officer"],
      group: "operational-management",
      daysPerWeek: 2,
      employer: "lead-body",
      functions: ["operational-management/3"],
    },
  ],
  lineManagement: [
    { person: "p-02", manager: "p-01" },
    ...["p-03", "p-04", "p-05", "p-06", "p-07", "p-08"].map((person) => ({ person, manager: "p-02" })),
    ...["p-09", "p-10"].map((person) => ({ person, manager: "p-08" })),
  ],
  contingencyPlan: { owners: ["p-01", "p-02"] },
  localLeaderLinks: [
    { localLeader: "l-01", link: "p-03" },
    { localLeader: "l-02", link: "p-02" },
  ],
  participantSchools: ["s-100001"],
  agreements: [
    ...["p-03", "p-04", "p-05", "p-06", "p-07"].map((party) => ({ class: "team-member" as const, party })),
    ...["l-01", "l-02"].map((party) => ({ class: "local-leader" as const, party })),
    { class: "participant-school", party: "s-100001" },
  ],
  reports: [
    {
      report: "r-01",
      financial: true,
      firstCheck: { by: "p-02", on: "2024-01-08" },
      signOff: { by: "p-01", on: "2024-01-10" },
      submittedOn: "2024-01-12",
    },
  ],
  ...changes,
});

/**
 * A school for a test: an open primary school with a number that no real school has, but for what you change.
 *
 * @param changes - the fields that matter to the test
 *
 * @example
 * ```ts
 * import { aSchool } from "@maths-hubs/model/testing";
 *
 * aSchool({ phases: ["primary", "secondary"] }).urn; // => "900001"
 * ```
 */
export const aSchool = (changes: Partial<School> = {}): School => ({
  urn: "900001",
  phases: ["primary"],
  status: "open",
  ...changes,
});

/**
 * A record for a test: a school that signed up for a Development Work Group of 2024/25 and no more, but for what you change.
 *
 * @param changes - the fields that matter to the test
 *
 * @example
 * ```ts
 * import { aParticipationRecord } from "@maths-hubs/model/testing";
 *
 * aParticipationRecord({ activeFrom: "2024-10-01" }).project; // => "NCP24-09"
 * ```
 */
export const aParticipationRecord = (changes: Partial<ParticipationRecord> = {}): ParticipationRecord => ({
  record: "r-1",
  school: "900001",
  project: "NCP24-09",
  academicYear: "2024/25",
  hub: "WM2",
  signedUpOn: "2024-07-01",
  ...changes,
});

/**
 * A participation document for a test: one school with one record at the end of 2024/25, but for what you change.
 *
 * @param changes - the fields that matter to the test
 *
 * @example
 * ```ts
 * import { aParticipation } from "@maths-hubs/model/testing";
 *
 * aParticipation().records.length; // => 1
 * ```
 */
export const aParticipation = (changes: Partial<Participation> = {}): Participation => ({
  asAt: "2025-08-31",
  records: [aParticipationRecord()],
  ...changes,
});
