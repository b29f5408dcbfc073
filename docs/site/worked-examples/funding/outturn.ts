import { assessOutturn } from "@maths-hubs/funding";
import type { Grant, LedgerEntry, Outturn } from "@maths-hubs/model";
import { aGrant } from "@maths-hubs/model/testing";

/** The answer on 15 March 2024, or on another day. */
export const judged = (grant: Grant, asOf: string = "2024-03-15"): Outturn => assessOutturn(grant, { asOf });

/** A payment of £1,500 on 2 November 2023, for a project, but for what is changed. */
export const aPayment = (changes: Partial<LedgerEntry> = {}): LedgerEntry => ({
  on: "2023-11-02",
  line: "NCP23-09",
  kind: "actual",
  amount: "1500.00",
  ...changes,
});

/** A grant with one line of budget, £10,000 for a project, and these entries in its ledger. */
export const aGrantWithLedger = (ledger: readonly LedgerEntry[], changes: Partial<Grant> = {}): Grant =>
  aGrant({ budget: [{ line: "NCP23-09", amount: "10000.00" }], ledger, ...changes });
