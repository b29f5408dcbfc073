import type { PersonId } from "./person.ts";
import type { Pounds } from "./pounds.ts";
import type { Extensions } from "./team.ts";

/** A payment that the recipient has received. */
export interface Payment {
  /** The day on which it was paid, `YYYY-MM-DD`. */
  readonly on: string;
  /** Pounds, not negative; money that goes back is a {@link Clawback}. */
  readonly amount: Pounds;
  /** The `due` day of the period that it pays; the periods in their order where it is left out. */
  readonly period?: string;
  /** What the host keeps beside it. */
  readonly extensions?: Extensions;
}

/** One approval: who gave it, and when. */
export interface Approval {
  /** Who approved. */
  readonly by: PersonId;
  /** The day, `YYYY-MM-DD`. */
  readonly on: string;
}

/** A payment on its way: scheduled, approved, paid, or cancelled before it was paid. */
export interface PaymentRecord {
  /** The host's reference. */
  readonly payment: string;
  /** The day on which it is due, `YYYY-MM-DD`. */
  readonly due: string;
  /** Pounds. */
  readonly amount: Pounds;
  /** Who approved it, and when. */
  readonly approved?: Approval;
  /** The day on which it was paid; from then on nothing about it changes. */
  readonly paidOn?: string;
  /** The day on which it was cancelled. */
  readonly cancelledOn?: string;
}

/** Money on its way back: proposed, approved by one person and by a second one, requested, recovered, or withdrawn. */
export interface Clawback {
  /** The host's reference. */
  readonly clawback: string;
  /** Pounds to recover, positive. */
  readonly amount: Pounds;
  /** The day on which it was proposed, `YYYY-MM-DD`. */
  readonly proposedOn: string;
  /** The first approval. */
  readonly firstApproval?: Approval;
  /** The second approval, by somebody else. */
  readonly secondApproval?: Approval;
  /** The day on which the recipient was asked for it. */
  readonly requestedOn?: string;
  /** The day on which the money came back; from then on nothing about it changes. */
  readonly recoveredOn?: string;
  /** The day on which it was withdrawn. */
  readonly withdrawnOn?: string;
}
