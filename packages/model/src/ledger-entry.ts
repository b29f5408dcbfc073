import type { Extensions } from "./team.ts";

/** How sure an entry of the ledger is: paid, promised, or expected. */
export const ledgerKinds = ["actual", "committed", "forecast"] as const;

/** One kind of entry. */
export type LedgerKind = (typeof ledgerKinds)[number];

/** One entry of the hub's ledger. */
export interface LedgerEntry {
  /** The host's key of the entry, for example an invoice number; a key that stands twice is refused the second time. */
  readonly key?: string;
  /** The day of the entry, `YYYY-MM-DD`: of the payment, the promise, or the expected payment. */
  readonly on: string;
  /** The line of the budget that it belongs to, for example a project code. */
  readonly line: string;
  /** How sure it is. */
  readonly kind: LedgerKind;
  /** Pounds as a decimal string; a refund is negative. */
  readonly amount: string;
  /** Who is paid, by the host's reference; left out for costs of the lead body itself. */
  readonly payee?: string;
  /** The day of the activity that is paid for; the day of the entry where it is left out. */
  readonly activityOn?: string;
  /** The exception by which an activity outside the funding period is paid, by its name in `periodExceptions`. */
  readonly exception?: string;
  /** What the host keeps beside it. */
  readonly extensions?: Extensions;
}
