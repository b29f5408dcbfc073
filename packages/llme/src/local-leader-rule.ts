import type { LocalLeaderExpectation, LocalLeaderExpectations } from "@maths-hubs/programme/local-leaders";
import { defineRule, defineRuleForEach, doesNotApply, unknown } from "@maths-hubs/rulekit";
import type { Comparison, DoesNotApply, Reading, Rule, RuleDescription, Unknown } from "@maths-hubs/rulekit";
import { activeOrOpen, type LocalLeadersOnDate, type PlacedLeader } from "./local-leaders-on-date.ts";

/** A rule about the local leaders of a hub. */
export type LocalLeaderRule = Rule<LocalLeadersOnDate, LocalLeaderExpectations>;

/** The units that the editions state numbers in. */
type Amount = "people" | "count" | "days";

interface Clause<U extends Amount> extends RuleDescription {
  readonly unit: U;
  /** Which of the edition's expectations it judges; an edition that does not ask for it makes it not applicable. */
  readonly asked: LocalLeaderExpectation;
  readonly comparison: Comparison<U>;
}

type HubClause<U extends Amount> = Clause<U> & {
  /** What is required where it is not the edition's number. */
  readonly requirement?: (asked: number, facts: LocalLeadersOnDate) => number;
  /** What the facts show, or that they do not say. */
  readonly actual: (facts: LocalLeadersOnDate, asked: number) => Reading<number>;
};

/** A rule judged once, on the hub. */
export const hubRule = <U extends Amount>(clause: HubClause<U>): LocalLeaderRule =>
  defineRule<LocalLeadersOnDate, LocalLeaderExpectations, U>({
    ...clause,
    subject: ({ document }) => document.hub,
    requirement: ({ asks }, facts) => {
      const asked = asks[clause.asked] ?? 0;
      return clause.requirement?.(asked, facts) ?? asked;
    },
    actual: (facts, { asks }) => {
      const asked = asks[clause.asked];
      return asked === undefined ? notAsked : clause.actual(facts, asked);
    },
  });

type ClauseForEach<U extends Amount, Item> = Clause<U> & {
  /** The things to judge, or that the facts do not say which there are. */
  readonly items: (facts: LocalLeadersOnDate) => readonly Item[] | Unknown;
  /** Why there is nothing to judge where there are no things. */
  readonly none: string;
  /** Names one of them. */
  readonly nameOf: (item: Item) => string;
  /** What is required where it is not the edition's number. */
  readonly requirement?: (asked: number, item: Item, facts: LocalLeadersOnDate) => number;
  /** What the facts show of one of them, or that they do not say. */
  readonly actual: (item: Item, facts: LocalLeadersOnDate, asked: number) => Reading<number>;
};

/** A rule judged on several things one by one. */
export const ruleForEach = <U extends Amount, Item>(clause: ClauseForEach<U, Item>): LocalLeaderRule =>
  defineRuleForEach<LocalLeadersOnDate, LocalLeaderExpectations, U, Item>({
    ...clause,
    forEach: (facts, { asks }) =>
      asks[clause.asked] === undefined ? notAsked : itemsOr(clause.none, clause.items(facts)),
    subject: ({ document }, item) => (item === undefined ? document.hub : clause.nameOf(item)),
    requirement: ({ asks }, item, facts) => {
      const asked = asks[clause.asked] ?? 0;
      return clause.requirement?.(asked, item, facts) ?? asked;
    },
    actual: (facts, item, { asks }) => clause.actual(item, facts, asks[clause.asked] ?? 0),
  });

type ClauseForActive<U extends Amount> = Clause<U> & {
  /** What the facts show of one active local leader, or that they do not say. */
  readonly actual: (placed: PlacedLeader, facts: LocalLeadersOnDate) => Reading<number>;
};

/** A rule judged on every active local leader; of whom the activity is unknown, it is asked for. */
export const ruleForActive = <U extends Amount>(clause: ClauseForActive<U>): LocalLeaderRule =>
  ruleForEach<U, PlacedLeader>({
    ...clause,
    items: activeOrOpen,
    none: "the document names no active local leader",
    nameOf: ({ leader }) => leader.localLeader,
    actual: (placed, facts) =>
      placed.active === undefined ? unknown([`${placed.path}/activities`]) : clause.actual(placed, facts),
  });

/** Why a rule of another edition has nothing to judge. */
export const notAsked: DoesNotApply = {
  reading: "does-not-apply",
  reason: "no document of the year asks for it",
};

export const itemsOr = <Item>(
  reason: string,
  items: readonly Item[] | Unknown,
): readonly Item[] | Unknown | DoesNotApply =>
  "reading" in items || items.length > 0 ? items : doesNotApply(reason);
