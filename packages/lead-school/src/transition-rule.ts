import type { LeadBodyTransition, TransitionPerson } from "@maths-hubs/model";
import { defineRule, defineRuleForEach, pointer, unknown, type Unknown } from "@maths-hubs/rulekit";
import type { Rule, RuleDefinition, RuleForEachDefinition, Unit } from "@maths-hubs/rulekit";
import type { TransitionTerms } from "./transition-editions.ts";

/** A rule about the change of a hub's lead body. */
export type TransitionRule = Rule<LeadBodyTransition, TransitionTerms>;

type Clause<U extends Unit> = Omit<RuleDefinition<LeadBodyTransition, TransitionTerms, U>, "subject">;

/** A rule judged once, on the hub. */
export const transitionRule = <U extends Unit>(clause: Clause<U>): TransitionRule =>
  defineRule<LeadBodyTransition, TransitionTerms, U>({ ...clause, subject: ({ hub }) => hub });

type ClauseForEach<U extends Unit, Item> = Omit<
  RuleForEachDefinition<LeadBodyTransition, TransitionTerms, U, Item>,
  "subject"
> & {
  /** Names one of the things judged. */
  readonly nameOf: (item: Item) => string;
};

/** A rule judged on several things of the change one by one. */
export const transitionRuleForEach = <U extends Unit, Item>(clause: ClauseForEach<U, Item>): TransitionRule =>
  defineRuleForEach<LeadBodyTransition, TransitionTerms, U, Item>({
    ...clause,
    subject: ({ hub }, item) => (item === undefined ? hub : clause.nameOf(item)),
  });

/** Somebody who works for the hub, and where they stand in the document. */
export interface PlacedPerson {
  /** The person. */
  readonly person: TransitionPerson;
  /** JSON Pointer to them. */
  readonly path: string;
}

/** Everybody whom a rule is about; unknown where the document does not say who works for the hub. */
export const peopleWho = (
  { people }: LeadBodyTransition,
  isMeant: (person: TransitionPerson) => boolean,
): readonly PlacedPerson[] | Unknown =>
  people === undefined
    ? unknown(["/people"])
    : people.flatMap((person, index) =>
        isMeant(person) ? [{ person, path: pointer("people", index) }] : [],
      );

/** The role that is expected to pass to somebody else. */
export const linkRole = "senior-leadership-link";
