import type { Pounds } from "./pounds.ts";
import type { Extensions } from "./team.ts";

/** What an entry of the ledger records: money spent, money promised, money expected to be spent. */
export const ledgerKinds = ["actual", "committed", "forecast"] as const;

/** One of {@link ledgerKinds}. */
export type LedgerKind = (typeof ledgerKinds)[number];

/** One entry of the ledger. */
export interface LedgerEntry {
  /** The host's id of the entry, for example an invoice number; where a key stands again, the entry does not count. */
  readonly key?: string;
  /** The day of the entry, `YYYY-MM-DD`. */
  readonly on: string;
  /** The budget line, for example a project code. */
  readonly line: string;
  /** Spent, promised or expected. */
  readonly kind: LedgerKind;
  /** Pounds; negative for money that came back. */
  readonly amount: Pounds;
  /** Who is paid, by the host's reference; left out for costs of the lead body itself. */
  readonly payee?: string;
  /** The day of the activity that is paid for, `YYYY-MM-DD`; the day of the entry where it is left out. */
  readonly activityOn?: string;
  /** Name of the exception from the funding period that it claims, for example `audit-certificate`. */
  readonly exception?: string;
  /** What the host keeps beside it. */
  readonly extensions?: Extensions;
}

/** A line that money may be spent on, with its budget. */
export interface BudgetLine {
  /** The line, as entries of the ledger name it. */
  readonly line: string;
  /** Pounds; left out means unknown, never zero. */
  readonly amount?: Pounds;
}

/** A band of underspend, in percent of the budget: from `from` on, up to but not including `below`. */
export interface RiskBand {
  /** What the host calls it, for example `green`. */
  readonly label: string;
  /** Where it starts, as a decimal; positive is underspend, negative overspend; `null` without a start. */
  readonly from: string | null;
  /** Where it ends, itself no longer in the band; `null` without an end. */
  readonly below: string | null;
  /** Whether a result in the band is a risk that needs a contingency plan. */
  readonly risk: boolean;
}

/** Days outside the funding period in which one named kind of spend is allowed all the same. */
export interface PeriodException {
  /** Its name, for example `audit-certificate`. */
  readonly name: string;
  /** First day, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly to: string;
}
