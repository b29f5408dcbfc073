import type { TeamExpectations } from "@maths-hubs/programme/roles";
import { defineRule, defineRuleForEach } from "@maths-hubs/rulekit";
import type { Rule, RuleDefinition, RuleForEachDefinition, Unit } from "@maths-hubs/rulekit";
import type { TeamOnDate } from "./team-on-date.ts";

/** A rule about the composition of a team. */
export type TeamRule = Rule<TeamOnDate, TeamExpectations>;

type Clause<U extends Unit> = Omit<RuleDefinition<TeamOnDate, TeamExpectations, U>, "subject">;

/** A rule judged once, on the hub's whole team. */
export const teamRule = <U extends Unit>(clause: Clause<U>): TeamRule =>
  defineRule<TeamOnDate, TeamExpectations, U>({ ...clause, subject: (facts) => facts.team.hub });

type ClauseForEach<U extends Unit, Item> = Omit<
  RuleForEachDefinition<TeamOnDate, TeamExpectations, U, Item>,
  "subject"
> & {
  /** Names one of the things judged. */
  readonly nameOf: (item: Item) => string;
};

/** A rule judged on several things of the team one by one. */
export const teamRuleForEach = <U extends Unit, Item>(clause: ClauseForEach<U, Item>): TeamRule =>
  defineRuleForEach<TeamOnDate, TeamExpectations, U, Item>({
    ...clause,
    subject: (facts, item) => (item === undefined ? facts.team.hub : clause.nameOf(item)),
  });
