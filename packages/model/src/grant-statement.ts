import type { EditionStamp, Finding } from "@maths-hubs/rulekit";
import type { ApprovalState } from "./grant.ts";
import type { HubCode } from "./hub-code.ts";
import type { Pounds } from "./pounds.ts";

/** What a statement is about. */
export const statementSubjects = ["entitlement", "payment-profile", "re-profile", "recovery"] as const;

/** One of {@link statementSubjects}. */
export type StatementSubject = (typeof statementSubjects)[number];

/**
 * The kinds of line: which part of the award (`fixed`, `per-project`, `per-school`, `beyond-bands`, `sponsored`, `other`), which
 * part of its payment (`paid`, `period`, `remainder`, `carry-over`), or what goes back (`adjustment`,
 * `clawback`).
 */
export const lineKinds = [
  "fixed",
  "per-project",
  "per-school",
  "beyond-bands",
  "sponsored",
  "other",
  "paid",
  "period",
  "remainder",
  "carry-over",
  "adjustment",
  "clawback",
] as const;

/** One of {@link lineKinds}. */
export type LineKind = (typeof lineKinds)[number];

/** One line of a statement. */
export interface StatementLine {
  /** Stable id, unique in the statement, for example `NCP23-09/schools`: two statements are compared by it. */
  readonly id: string;
  /** What kind of line it is. */
  readonly kind: LineKind;
  /** The line for people. */
  readonly label: string;
  /** JSON Pointer to the part of the grant that the line is about. */
  readonly path: string;
  /** How many are paid for, at most two decimals; for a line that is a number times a rate. */
  readonly quantity?: number;
  /** Pounds for each; for a line that is a number times a rate. */
  readonly rate?: Pounds;
  /** Says that the rate stands in the edition, as a host customised it, not in the grant. */
  readonly rateFrom?: "edition";
  /** The day on which it is due or was paid, `YYYY-MM-DD`. */
  readonly due?: string;
  /** Pounds; `null` where the input does not say enough, never zero instead. */
  readonly amount: Pounds | null;
  /** JSON Pointers to fill in, where the amount is `null`. */
  readonly missing?: readonly string[];
  /** What decided the amount beside number and rate, for people: a cap, a condition, a late claim. */
  readonly reasons?: readonly string[];
}

/** Some lines of a statement added up. */
export interface Subtotal {
  /** What they have in common, for example `fixed`, `variable`, `other`. */
  readonly of: string;
  /** The same for people. */
  readonly label: string;
  /** The `id` of each line. */
  readonly lines: readonly string[];
  /** Pounds; `null` where the amount of a line is. */
  readonly amount: Pounds | null;
}

/** One figure that a step was worked out from. */
export interface WorkingInput {
  /** JSON Pointer into the input, or the `id` of a line of this statement. */
  readonly from: string;
  /** The figure as it was used. */
  readonly value: string | number;
}

/** One step of how a figure was worked out. */
export interface Working {
  /** The `id` of the line that it belongs to; `total` for the total. */
  readonly line: string;
  /** What was done: `take`, `multiply`, `add`, `share`, `round`, `place-remainder`, `band`, `freeze`, `recover` and others. */
  readonly step: string;
  /** What it was done with. */
  readonly inputs: readonly WorkingInput[];
  /** What came out. */
  readonly result: string;
  /** How it was done, where there is a choice: the rounding, the policy. */
  readonly choice?: string;
}

/**
 * Lines and a total that agree to the penny: an entitlement, a payment profile, a re-profile, a recovery.
 */
export interface GrantStatement {
  /** The kind of this document. */
  readonly document: "grant-statement";
  /** What it states. */
  readonly about: StatementSubject;
  /** The hub. */
  readonly hub: HubCode;
  /** The edition applied. */
  readonly edition: EditionStamp;
  /** The lines. */
  readonly lines: readonly StatementLine[];
  /** Lines of one kind added up; each line stands in one of them, where there are any. */
  readonly subtotals: readonly Subtotal[];
  /** Pounds: the sum of the lines; `null` where the amount of a line is. */
  readonly total: Pounds | null;
  /** JSON Pointers to fill in before the total is known; empty where it is. */
  readonly missing: readonly string[];
  /** The answer of every rule; left out where no rule was asked. */
  readonly findings?: readonly Finding[];
  /** How every figure was worked out, step by step. */
  readonly workings: readonly Working[];
}

/** What the numbers of an entitlement are: those agreed beforehand, or those that came of it. */
export type EntitlementBasis = "planned" | "delivered";

/** What a hub is entitled to. */
export interface EntitlementStatement extends GrantStatement {
  /** What it states. */
  readonly about: "entitlement";
  /** Whether it is worked out from planned or delivered numbers. */
  readonly basis: EntitlementBasis;
  /** Where the award stands on its way to being paid; `null` where the grant does not say. */
  readonly approval: ApprovalState | null;
  /** Pounds that may be paid: the total once it is approved, nothing before; `null` where either is unknown. */
  readonly payable: Pounds | null;
}
