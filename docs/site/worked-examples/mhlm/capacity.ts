import { groupOfAppointment, type Appointment, type Group, type Team } from "@maths-hubs/model";
import { aTeam } from "@maths-hubs/model/testing";
import { fromHundredths, toHundredths } from "@maths-hubs/rulekit";
import { without } from "../without.ts";
import { worked } from "../worked.ts";
import type { WorkedExample } from "../worked-example.ts";
import { aTeamWhere, judged } from "./team.ts";

const aTeamOf = (...groups: readonly Group[]): Team =>
  aTeam({ appointments: aTeam().appointments.filter((one) => groups.some((group) => isIn(group, one))) });

const isIn = (group: Group, appointment: Appointment): boolean => groupOfAppointment(appointment) === group;

const withDays =
  (person: string, daysPerWeek: number) =>
  (one: Appointment): Appointment =>
    one.person === person ? { ...one, daysPerWeek } : one;

const daysLeft = (days: number, others: number): number =>
  fromHundredths(toHundredths(days) - toHundredths(others));

/** The lead works what the other six of the group, with 7.5 days, leave. */
const aTeamWithLeadershipDays = (days: number): Team => aTeamWhere(withDays("p-02", daysLeft(days, 7.5)));

/** The communications officer works what the other two of the group, with 9 days, leave. */
const aTeamWithOperationalDays = (days: number): Team => aTeamWhere(withDays("p-10", daysLeft(days, 9)));

const aTeamSilentOnDaysOf = (person: string): Team =>
  aTeamWhere((one) => (one.person === person ? without(one, "daysPerWeek") : one));

export const bothGroups: WorkedExample = worked("mhlm/both-groups", [
  ["a team to which nobody has been appointed yet", judged(aTeamOf())],
  ["a team with a leadership group alone", judged(aTeamOf("leadership"))],
  ["a team with people in both groups", judged(aTeamOf("leadership", "operational-management"))],
]);

export const leadershipCapacity: WorkedExample = worked("mhlm/leadership-capacity", [
  ["a leadership group of 11.4 days a week", judged(aTeamWithLeadershipDays(11.4))],
  ["a leadership group of 11.5 days a week", judged(aTeamWithLeadershipDays(11.5))],
  ["a leadership group of 11.6 days a week", judged(aTeamWithLeadershipDays(11.6))],
  ["a leadership group in which the days of one member are not known", judged(aTeamSilentOnDaysOf("p-04"))],
]);

export const operationalCapacity: WorkedExample = worked("mhlm/operational-capacity", [
  ["an operational management group of 10.9 days a week", judged(aTeamWithOperationalDays(10.9))],
  ["an operational management group of 11 days a week", judged(aTeamWithOperationalDays(11))],
  ["an operational management group of 11.1 days a week", judged(aTeamWithOperationalDays(11.1))],
  [
    "an operational management group in which the days of one member are not known",
    judged(aTeamSilentOnDaysOf("p-09")),
  ],
]);
