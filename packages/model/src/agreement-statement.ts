import type { PayeeKind } from "./funding-agreement.ts";

/** Why a payment was reduced, held back, or paid by another term. */
export type PaymentReason =
  | "cap-reached"
  | "claimed-late"
  | "criteria-not-met"
  | "days-agreed"
  | "days-cap-over-years"
  | "days-cap-per-year"
  | "no-evidence"
  | "no-such-term"
  | "outside-agreement"
  | "paid-by-other-term";

/** One reason, and the pounds that it takes from the claim. */
export interface PaymentReduction {
  /** The reason. */
  readonly reason: PaymentReason;
  /** Pounds taken; `0.00` for a reason that only explains. */
  readonly takes: string;
  /** Why, in plain English; the wording may change. */
  readonly message: string;
}

/** What becomes of one claim. `gross` less what the steps take is `amount`, to the penny. */
export interface PaymentLine {
  /** JSON Pointer to the claim. */
  readonly path: string;
  /** What is paid for, in words. */
  readonly label: string;
  /** Days, units or pounds claimed; `null` for a fixed amount, or where the claim does not say. */
  readonly quantity: string | null;
  /** The rate, amount or share of the term; `null` where the agreement does not say. */
  readonly rate: string | null;
  /** Pounds before any limit; `null` where a figure is missing. */
  readonly gross: string | null;
  /** Pounds to pay; `null` where it cannot be told. */
  readonly amount: string | null;
  /** What becomes of it. */
  readonly outcome: "payable" | "reduced" | "withheld" | "undetermined";
  /** Why it is reduced or withheld, step by step. */
  readonly steps: readonly PaymentReduction[];
  /** JSON Pointers to fill in, where it cannot be told. */
  readonly missing: readonly string[];
  /** Whether it is paid, due, late, without a date, or nothing to pay. */
  readonly payment: "paid" | "paid-late" | "due" | "late" | "undated" | "nothing" | "unknown";
}

/** What one agreement comes to on a date. Amounts are pounds with two places, of the lines that can be told. */
export interface AgreementStatement {
  /** JSON Pointer to the agreement. */
  readonly path: string;
  /** Who is paid. */
  readonly payee: string;
  /** What kind of party it is. */
  readonly payeeKind: PayeeKind;
  /** The line of the budget; `null` where the agreement names none. */
  readonly line: string | null;
  /** A line for every claim. */
  readonly lines: readonly PaymentLine[];
  /** All lines that can be told. */
  readonly total: string;
  /** What has been paid of it. */
  readonly paid: string;
  /** What is to be paid and not late, with or without a date. */
  readonly due: string;
  /** What should have been paid by now. */
  readonly late: string;
  /** What the claims do not say of whether it was paid; paid, due, late and this are the total. */
  readonly untold: string;
  /** JSON Pointers that the total lacks. */
  readonly missing: readonly string[];
}

/** What the agreements take from one line of the budget. */
export interface RollUpLine {
  /** The line; `null` for agreements that name none. */
  readonly line: string | null;
  /** Pounds planned for the line; `null` where the budget does not say. */
  readonly budget: string | null;
  /** Pounds that all agreements on it come to; `null` where the grant leaves its agreements out. */
  readonly agreed: string | null;
  /** Budget less agreed; `null` without a budget, or where the grant leaves its agreements out. */
  readonly left: string | null;
}

/**
 * All agreements of a grant together.
 *
 * Agreements that the grant leaves out are unknown: every amount is then `null`, and `missing` names `/agreements`. An empty
 * list says that there are none: `0.00`.
 */
export interface AgreementsRollUp {
  /** Tells documents apart. */
  readonly document: "agreements";
  /** The hub. */
  readonly hub: string;
  /** The academic year. */
  readonly academicYear: string;
  /** The date that tells what is late. */
  readonly asOf: string;
  /** Each agreement. */
  readonly agreements: readonly AgreementStatement[];
  /** By line of the budget, in the order of the budget; what matches none comes last. */
  readonly lines: readonly RollUpLine[];
  /** By kind of payee; each `null` where the grant leaves its agreements out. */
  readonly byKind: Readonly<Record<PayeeKind, string | null>>;
  /** Everything that can be told; `null` where the grant leaves its agreements out, as in the four below. */
  readonly total: string | null;
  /** What has been paid of it. */
  readonly paid: string | null;
  /** What is to be paid and not late. */
  readonly due: string | null;
  /** What should have been paid by now. */
  readonly late: string | null;
  /** What the claims do not say of whether it was paid; paid, due, late and this are the total. */
  readonly untold: string | null;
  /** JSON Pointers that the totals lack. */
  readonly missing: readonly string[];
}

/** The funded workshop days of one local leader in one project community. */
export interface WorkshopLine {
  /** JSON Pointer to the attendance. */
  readonly path: string;
  /** The local leader. */
  readonly localLeader: string;
  /** The project. */
  readonly project: string;
  /** Days funded. */
  readonly fundedDays: number;
  /** Pounds; `null` without a rate. The amount does not depend on attendance. */
  readonly amount: string | null;
  /** Funded days not attended; `null` where attendance is not known. */
  readonly daysShort: number | null;
}
