import type { Appointment, Team } from "@maths-hubs/model";
import type { Finding } from "@maths-hubs/rulekit";
import { assessTeam } from "./assess-team.ts";
import type { TeamQuestion } from "./team-question.ts";
import type { TeamRule } from "./team-rule.ts";

/** A day in the middle of the year that nothing happens on. */
export const someDay = "2023-11-15";

/** All findings of one rule on one date. */
export const judged = (
  rule: TeamRule,
  team: Team,
  on: string = someDay,
  question: TeamQuestion = {},
): readonly Finding[] => assessTeam(team, { ...question, on, rules: [rule] }).findings;

/** The finding of a rule that gives one. */
export const judgedOnce = (rule: TeamRule, team: Team, on: string = someDay): Finding => {
  const [only, ...others] = judged(rule, team, on);
  if (only === undefined || others.length > 0)
    throw new Error(`${rule.id} gave ${others.length + 1} findings.`);
  return only;
};

/** The finding of a rule that gives several, by what was judged. */
export const judgedOn = (rule: TeamRule, team: Team, subject: string, on: string = someDay): Finding => {
  const found = judged(rule, team, on).find((finding) => finding.subject === subject);
  if (found === undefined) throw new Error(`${rule.id} gave no finding on ${subject}.`);
  return found;
};

/** A value without one of its fields: left out, which is not the same as empty. */
export const leftOut = <T extends object, K extends keyof T>(value: T, field: K): Omit<T, K> => {
  const rest = { ...value };
  Reflect.deleteProperty(rest, field);
  return rest;
};

/** What a reviewer reads of a rule, without the function that judges. */
export const describedBy = (rule: TeamRule): Omit<TeamRule, "judge"> => leftOut(rule, "judge");

/** The team with somebody's appointments changed. */
export const changed = (team: Team, person: string, changes: Partial<Appointment>): Team => ({
  ...team,
  appointments: team.appointments.map((one) => (one.person === person ? { ...one, ...changes } : one)),
});

/** The team with one appointment more. */
export const joinedBy = (team: Team, ...appointments: readonly Appointment[]): Team => ({
  ...team,
  appointments: [...team.appointments, ...appointments],
});

/** The team without somebody. */
export const without = (team: Team, ...people: readonly string[]): Team => ({
  ...team,
  appointments: team.appointments.filter(({ person }) => !people.includes(person ?? "")),
});

/** The team without a block. */
export const silentOn = (
  team: Team,
  block: Exclude<keyof Team, "hub" | "academicYear" | "appointments">,
): Team => leftOut(team, block);

/** The team with somebody's appointments not saying something. */
export const unsaid = (
  team: Team,
  person: string,
  field: "daysPerWeek" | "employer" | "functions",
): Team => ({
  ...team,
  appointments: team.appointments.map((one) => (one.person === person ? leftOut(one, field) : one)),
});

/** The error that a call is refused with. */
export const refusalOf = (call: () => unknown): unknown => {
  try {
    call();
  } catch (error) {
    return error;
  }
  throw new Error("The call was not refused.");
};
