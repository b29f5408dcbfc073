import { addDays, plainDate } from "@maths-hubs/calendar";
import {
  functionIds,
  leadershipRoles,
  operationalManagementRoles,
  teamFaults,
  type Agreement,
  type Appointment,
  type FormalReport,
  type LineManagement,
  type LocalLeaderLink,
  type RoleId,
  type SignOffStep,
  type Team,
} from "@maths-hubs/model";
import { aTeam } from "@maths-hubs/model/testing";
import { teamExpectations, type TeamExpectations } from "@maths-hubs/programme/roles";
import { customise, type Edition } from "@maths-hubs/rulekit";
import * as fc from "fast-check";
import { leftOut } from "./judged.test-support.ts";

// Every law runs in five time zones, on other teams in each: on 150 in all.
fc.configureGlobal({ numRuns: 30 });

const firstDay = plainDate("2023-09-01");

/** Days of 2023/24; a few of them come often, so that things begin and end together. */
export const dayOfYear: fc.Arbitrary<string> = fc
  .oneof(fc.constantFrom(0, 1, 60, 61, 90, 91, 364, 365), fc.integer({ min: 0, max: 365 }))
  .map((days) => addDays(firstDay, days));

interface Stretch {
  readonly from?: string;
  readonly to?: string;
}

/** Mostly the whole year or to one of its ends, sometimes a stretch within it, now and then one that goes beyond it. */
const stretch: fc.Arbitrary<Stretch> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  { weight: 2, arbitrary: dayOfYear.map((from) => ({ from })) },
  { weight: 2, arbitrary: dayOfYear.map((to) => ({ to })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(dayOfYear, dayOfYear)
      .map(([one, other]) => (one < other ? { from: one, to: other } : { from: other, to: one })),
  },
  { weight: 1, arbitrary: dayOfYear.map((to) => ({ from: "2022-09-01", to })) },
  { weight: 1, arbitrary: dayOfYear.map((from) => ({ from, to: "2025-07-31" })) },
);

const staff = Array.from({ length: 11 }, (_, n) => `p-${String(n + 1).padStart(2, "0")}`);
const person = fc.constantFrom(...staff);
const daysPerWeek = fc.integer({ min: 0, max: 500 }).map((hundredths) => hundredths / 100);
const employer = fc.constantFrom("lead-body", "school-a", "school-b");
const functions = fc.uniqueArray(fc.constantFrom(...functionIds), { maxLength: 6 });

const places: fc.Arbitrary<Pick<Appointment, "roles" | "group">> = fc.oneof(
  rolesAmong(leadershipRoles).map((roles) => ({ roles })),
  rolesAmong(operationalManagementRoles).map((roles) => ({ roles })),
  fc.record({
    roles: rolesAmong(["communications-officer", "assistant-maths-hub-lead-send"]),
    group: fc.constantFrom("leadership", "operational-management"),
  }),
);

function rolesAmong(roles: readonly RoleId[]): fc.Arbitrary<readonly RoleId[]> {
  return fc.uniqueArray(fc.constantFrom(...roles), { minLength: 1, maxLength: 2 });
}

/** An appointment of anybody to anything, or a vacancy. */
const newcomer: fc.Arbitrary<Appointment> = fc
  .tuple(
    fc.record({ person: fc.option(person, { freq: 8 }) }),
    places,
    stretch,
    fc.record({ daysPerWeek, employer, functions }, { requiredKeys: ["daysPerWeek"] }),
  )
  .map(([who, place, dates, rest]) => ({ ...who, ...place, ...dates, ...rest }));

/** An appointment of the team that meets every rule: mostly as it is, sometimes dated, changed, vacant or gone. */
const veteran = (appointment: Appointment): fc.Arbitrary<readonly Appointment[]> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constant([appointment]) },
    { weight: 3, arbitrary: stretch.map((dates) => [{ ...appointment, ...dates }]) },
    { weight: 2, arbitrary: daysPerWeek.map((days) => [{ ...appointment, daysPerWeek: days }]) },
    { weight: 1, arbitrary: person.map((other) => [{ ...appointment, person: other }]) },
    { weight: 1, arbitrary: fc.constant([{ ...appointment, person: null }]) },
    { weight: 1, arbitrary: fc.constant([]) },
  );

/** Appointments that all say their days. */
const knownAppointments: fc.Arbitrary<readonly Appointment[]> = fc
  .tuple(
    fc.tuple(...aTeam().appointments.map(veteran)),
    fc.array(newcomer, { maxLength: 4 }),
    // Now and then a team of strangers alone, or of nobody.
    fc.integer({ min: 0, max: 9 }),
  )
  .map(([veterans, newcomers, luck]) => (luck === 0 ? newcomers : [...veterans.flat(), ...newcomers]));

const withoutSomeDays = (appointments: readonly Appointment[]): fc.Arbitrary<readonly Appointment[]> =>
  fc
    .tuple(...appointments.map(() => fc.integer({ min: 0, max: 11 })))
    .map((luck) => appointments.map((one, index) => (luck[index] === 0 ? leftOut(one, "daysPerWeek") : one)));

const line: fc.Arbitrary<LineManagement> = fc
  .tuple(fc.record({ person, manager: person }), stretch)
  .map(([who, dates]) => ({ ...who, ...dates }));

const leader = fc.constantFrom("l-01", "l-02", "l-03");

const link: fc.Arbitrary<LocalLeaderLink> = fc
  .tuple(fc.record({ localLeader: leader, link: person }, { requiredKeys: ["localLeader"] }), stretch)
  .map(([who, dates]) => ({ ...who, ...dates }));

const school = fc.constantFrom("s-100001", "s-100002", "s-100003");

const agreement: fc.Arbitrary<Agreement> = fc
  .tuple(
    fc.oneof(
      fc.record({ class: fc.constant("team-member" as const), party: person }),
      fc.record({ class: fc.constant("local-leader" as const), party: leader }),
      fc.record({ class: fc.constant("participant-school" as const), party: school }),
    ),
    stretch,
  )
  .map(([what, dates]) => ({ ...what, ...dates }));

const step: fc.Arbitrary<SignOffStep> = fc.record(
  { by: fc.constantFrom("p-01", "p-02", "p-03"), on: dayOfYear },
  { noNullPrototype: true },
);

const report: fc.Arbitrary<FormalReport> = fc.record(
  {
    report: fc.constantFrom("r-01", "r-02", "r-03"),
    financial: fc.boolean(),
    firstCheck: step,
    signOff: step,
    submittedOn: dayOfYear,
  },
  { requiredKeys: ["report"], noNullPrototype: true },
);

/** A block: often that of the team that meets every rule. */
const usual = <T>(block: T, other: fc.Arbitrary<T>): fc.Arbitrary<T> => fc.oneof(fc.constant(block), other);

const model = aTeam();

type Blocks = Omit<Team, "hub" | "academicYear" | "appointments">;

const blocks: fc.Arbitrary<Blocks> = fc.record(
  {
    lineManagement: usual(model.lineManagement ?? [], fc.array(line, { maxLength: 8 })),
    contingencyPlan: fc.oneof(
      fc.constant(null),
      fc.record({ owners: fc.uniqueArray(person, { maxLength: 3 }) }, { noNullPrototype: true }),
      fc.constant(model.contingencyPlan ?? null),
    ),
    localLeaderLinks: usual(model.localLeaderLinks ?? [], fc.array(link, { maxLength: 4 })),
    participantSchools: fc.uniqueArray(school),
    agreements: usual(model.agreements ?? [], fc.array(agreement, { maxLength: 8 })),
    reports: usual(
      model.reports ?? [],
      fc.uniqueArray(report, { maxLength: 3, selector: (one) => one.report }),
    ),
  },
  { requiredKeys: [] },
);

const teamOf = (appointments: fc.Arbitrary<readonly Appointment[]>): fc.Arbitrary<Team> =>
  fc
    .tuple(fc.constantFrom("WM2", "SW6"), appointments, blocks)
    .map(([hub, posts, rest]): Team => ({ hub, academicYear: "2023/24", appointments: posts, ...rest }))
    .filter((team) => teamFaults(team).length === 0);

/** Any valid team of 2023/24: most rules met on most days, each rule broken on some. */
export const anyTeam: fc.Arbitrary<Team> = teamOf(knownAppointments.chain(withoutSomeDays));

/** Any valid team of 2023/24 whose appointments all say their days. */
export const teamOfKnownDays: fc.Arbitrary<Team> = teamOf(knownAppointments);

/** The published edition, or one with a hub's own minima and holders. */
export const anyEdition: fc.Arbitrary<Edition<TeamExpectations>> = fc
  .option(
    fc.record({
      minimumCapacity: fc.record({
        leadership: fc.integer({ min: 1, max: 2000 }).map((hundredths) => hundredths / 100),
        "operational-management": fc.integer({ min: 1, max: 2000 }).map((hundredths) => hundredths / 100),
      }),
      holdersOfEachRole: fc.integer({ min: 1, max: 3 }),
    }),
    { freq: 1 },
  )
  .map((changes) => {
    const published = teamExpectations.for("2023/24");
    return changes === null ? published : customise(published, changes, { source: "hub", at: "guidance" });
  });

/** Every date on which something in a team begins or ends, and the days beside it; within the year. */
export const daysAround = (team: Team): readonly string[] => {
  const dated: readonly Stretch[] = [
    ...team.appointments,
    ...(team.lineManagement ?? []),
    ...(team.localLeaderLinks ?? []),
    ...(team.agreements ?? []),
    ...(team.reports ?? []).map(({ submittedOn }) =>
      submittedOn === undefined ? {} : { from: submittedOn },
    ),
  ];
  const mentioned = dated.flatMap(({ from, to }) => [from ?? firstDay, to ?? "2024-08-31"]);
  const near = mentioned.flatMap((day) => [-1, 0, 1].map((days) => addDays(plainDate(day), days)));
  return [...new Set(near)].filter((day) => firstDay <= day && day <= "2024-08-31").toSorted();
};
