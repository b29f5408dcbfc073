import type { EntitlementStatement, Grant } from "@maths-hubs/model";
import type { GrantTerms } from "@maths-hubs/programme/grant";
import {
  defineRule,
  defineRuleForEach,
  doesNotApply,
  type DoesNotApply,
  type Rule,
  type RuleDefinition,
  type RuleForEachDefinition,
  type Unit,
} from "@maths-hubs/rulekit";

/** What the rules about the award are judged on: a grant document, and what the hub is entitled to. */
export interface AwardFacts {
  /** The grant document. */
  readonly grant: Grant;
  /** The entitlement, planned or delivered. */
  readonly statement: EntitlementStatement;
}

/** A rule about the award. */
export type AwardRule = Rule<AwardFacts, GrantTerms>;

type Clause<U extends Unit> = Omit<RuleDefinition<AwardFacts, GrantTerms, U>, "subject">;

/** A rule judged once, on the award as a whole. */
export const awardRule = <U extends Unit>(clause: Clause<U>): AwardRule =>
  defineRule<AwardFacts, GrantTerms, U>({ ...clause, subject: ({ grant }) => grant.hub });

type ClauseForEach<U extends Unit, Item> = Omit<
  RuleForEachDefinition<AwardFacts, GrantTerms, U, Item>,
  "subject"
> & {
  /** Names one of the things judged. */
  readonly nameOf: (item: Item) => string;
};

/** A rule judged on several things of the grant one by one. */
export const awardRuleForEach = <U extends Unit, Item>(clause: ClauseForEach<U, Item>): AwardRule =>
  defineRuleForEach<AwardFacts, GrantTerms, U, Item>({
    ...clause,
    subject: ({ grant }, item) => (item === undefined ? grant.hub : clause.nameOf(item)),
  });

/** The reading where the documents of the edition do not say what the rule asks. */
export const notPublished = ({ grant }: AwardFacts): DoesNotApply =>
  doesNotApply(`nothing of the kind is published for ${grant.academicYear}`);
