import type { AgreementsRollUp, Grant, OutturnFigures, OutturnLine } from "@maths-hubs/model";
import {
  defineRule,
  defineRuleForEach,
  type Rule,
  type RuleDefinition,
  type RuleForEachDefinition,
  type Unit,
} from "@maths-hubs/rulekit";
import type { FinancialManagement } from "./data/financial-management.ts";
import type { JudgedLedger } from "./judge-ledger.ts";

/** What the rules about spending are judged on: a grant document on a date, and what it comes to. */
export interface SpendingFacts {
  /** The grant document. */
  readonly grant: Grant;
  /** The date that tells what is past, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The ledger told apart. */
  readonly ledger: JudgedLedger;
  /** The outturn by line. */
  readonly lines: readonly OutturnLine[];
  /** The outturn over all. */
  readonly total: OutturnFigures;
  /** What the agreements come to. */
  readonly agreements: AgreementsRollUp;
}

/** A rule about spending and its control. */
export type SpendingRule = Rule<SpendingFacts, FinancialManagement>;

type Clause<U extends Unit> = Omit<RuleDefinition<SpendingFacts, FinancialManagement, U>, "subject">;

/** A rule judged once, on the grant as a whole. */
export const spendingRule = <U extends Unit>(clause: Clause<U>): SpendingRule =>
  defineRule<SpendingFacts, FinancialManagement, U>({ ...clause, subject: ({ grant }) => grant.hub });

type ClauseForEach<U extends Unit, Item> = Omit<
  RuleForEachDefinition<SpendingFacts, FinancialManagement, U, Item>,
  "subject"
> & {
  /** Names one of the things judged. */
  readonly nameOf: (item: Item) => string;
};

/** A rule judged on several things of the grant one by one. */
export const spendingRuleForEach = <U extends Unit, Item>(clause: ClauseForEach<U, Item>): SpendingRule =>
  defineRuleForEach<SpendingFacts, FinancialManagement, U, Item>({
    ...clause,
    subject: ({ grant }, item) => (item === undefined ? grant.hub : clause.nameOf(item)),
  });
