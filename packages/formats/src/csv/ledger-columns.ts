/** The columns of a table of ledger entries, in the order in which they are written. */
export const ledgerColumns = [
  "key",
  "on",
  "line",
  "kind",
  "amount",
  "payee",
  "activityOn",
  "exception",
] as const;

/** The name of one of the columns. */
export type LedgerColumn = (typeof ledgerColumns)[number];
