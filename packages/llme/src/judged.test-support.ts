import type { LocalLeader, LocalLeaders } from "@maths-hubs/model";
import { aLocalLeader, localLeadersOf } from "@maths-hubs/model/testing";
import type { Finding } from "@maths-hubs/rulekit";
import { assessLocalLeaders, type LocalLeadersQuestion } from "./assess-local-leaders.ts";
import type { LocalLeaderRule } from "./local-leader-rule.ts";

/** A day on which everything of the builders' year has happened. */
export const yearsEnd = "2025-06-30";

/** All findings of one rule. */
export const judged = (
  rule: LocalLeaderRule,
  document: LocalLeaders,
  question: Partial<LocalLeadersQuestion> = {},
): readonly Finding[] => assessLocalLeaders(document, { on: yearsEnd, ...question, rules: [rule] }).findings;

/** The finding of a rule that gives one. */
export const judgedOnce = (
  rule: LocalLeaderRule,
  document: LocalLeaders,
  question: Partial<LocalLeadersQuestion> = {},
): Finding => {
  const [only, ...others] = judged(rule, document, question);
  if (only === undefined || others.length > 0)
    throw new Error(`${rule.id} gave ${others.length + 1} findings.`);
  return only;
};

/** The finding on a hub with a single local leader. */
export const judgedOn = (
  rule: LocalLeaderRule,
  leader: LocalLeader,
  question: Partial<LocalLeadersQuestion> = {},
): Finding => judgedOnce(rule, localLeadersOf({ leaders: [leader] }), question);

/** The builder's local leader without a field: left out, which is not the same as empty. */
export const silentOn = (...fields: readonly (keyof LocalLeader)[]): LocalLeader => {
  const leader = { ...aLocalLeader() };
  for (const field of fields) Reflect.deleteProperty(leader, field);
  return leader;
};

/** The builder's document of another year, with no dates in it. */
export const inYear = (academicYear: string, changes: Partial<LocalLeaders> = {}): LocalLeaders => {
  const { hub, leaders, plannedLeaders, community } = localLeadersOf();
  const dateless = leaders.map((leader) => ({ ...leader, workshops: [], events: [] }));
  return {
    hub,
    academicYear,
    leaders: dateless,
    ...(plannedLeaders === undefined ? {} : { plannedLeaders }),
    ...(community === undefined ? {} : { community }),
    ...changes,
  };
};

/** A document without one of its blocks. */
export const without = (
  document: LocalLeaders,
  block: Exclude<keyof LocalLeaders, "hub" | "academicYear" | "leaders">,
): LocalLeaders => {
  const rest = { ...document };
  Reflect.deleteProperty(rest, block);
  return rest;
};

/** The error that a call is refused with. */
export const refusalOf = (call: () => unknown): unknown => {
  try {
    call();
  } catch (error) {
    return error;
  }
  throw new Error("The call was not refused.");
};
