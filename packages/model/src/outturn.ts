import type { EditionStamp, Finding, OutcomeCounts, Force } from "@maths-hubs/rulekit";
import type { LedgerKind } from "./ledger-entry.ts";

/** Where spending heads against its plan. */
export type RiskDirection = "underspend" | "overspend";

/**
 * What one line of the budget comes to. Amounts are pounds with two places.
 *
 * A ledger that the grant leaves out is unknown: what was spent is then `null`. An empty list says that nothing was: `0.00`.
 */
export interface OutturnFigures {
  /** Planned; `null` where the budget does not say. */
  readonly budget: string | null;
  /** Paid; `null` without a ledger. */
  readonly actual: string | null;
  /** Promised and not yet paid; `null` without a ledger. */
  readonly committed: string | null;
  /** Expected beyond that; `null` without a ledger. */
  readonly forecast: string | null;
  /** Actual, committed and forecast together; `null` without a ledger. */
  readonly expected: string | null;
  /** Budget less expected: positive for an underspend, negative for an overspend; `null` without a budget or a ledger. */
  readonly variance: string | null;
  /** The variance in percent of the budget, rounded to two places for people; bands are judged exactly. */
  readonly variancePercent: string | null;
  /** The host's name of the band that the variance is in; `null` without bands or a variance. */
  readonly band: string | null;
  /** The risk to report, `none`, or `null` where it cannot be told. */
  readonly risk: RiskDirection | "none" | null;
  /** How many entries of the ledger it rests on; `null` without a ledger. */
  readonly entries: number | null;
}

/** One line of the outturn. */
export interface OutturnLine extends OutturnFigures {
  /** The line of the budget. */
  readonly line: string;
}

/** Why an entry of the ledger does not count. */
export type RefusalReason =
  | "actual-in-future"
  | "duplicate-key"
  | "forecast-in-past"
  | "line-not-eligible"
  | "outside-funding-period"
  | "payee-without-agreement"
  | "unknown-exception";

/** An entry that does not count, as a line of its own: nothing is dropped. */
export interface RefusedEntry {
  /** JSON Pointer to the entry. */
  readonly path: string;
  /** The host's key of it, where it has one. */
  readonly key?: string;
  /** The line that it names. */
  readonly line: string;
  /** How sure it is. */
  readonly kind: LedgerKind;
  /** Pounds with two places. */
  readonly amount: string;
  /** Why, each reason that holds, the first found first. */
  readonly reasons: readonly RefusalReason[];
  /** Why, in plain English; the wording may change. */
  readonly message: string;
}

/** Budget, actual, committed and forecast by line on a date, the risk, and every entry that does not count. */
export interface Outturn {
  /** Tells documents apart. */
  readonly document: "outturn";
  /** The hub. */
  readonly hub: string;
  /** The academic year. */
  readonly academicYear: string;
  /** The date that tells what is past. */
  readonly asOf: string;
  /** The edition applied. */
  readonly edition: EditionStamp;
  /** Whether every `must` that applies is met. */
  readonly compliant: boolean;
  /** What stands in the way, if anything. */
  readonly heldBackBy: "not-met" | "undetermined" | null;
  /** Findings by force and outcome. */
  readonly counts: Readonly<Record<Force, OutcomeCounts>>;
  /** Every line of the budget, and lines that only the ledger names where there is no budget. */
  readonly lines: readonly OutturnLine[];
  /** All lines together. */
  readonly total: OutturnFigures;
  /** Entries that do not count. */
  readonly refused: readonly RefusedEntry[];
  /** What the entries that do not count come to, in pounds; `null` without a ledger. */
  readonly refusedTotal: string | null;
  /** JSON Pointers that the figures, or the risks told from them, lack. */
  readonly missing: readonly string[];
  /** The answer of every rule. */
  readonly findings: readonly Finding[];
}
