import type { Pounds } from "./pounds.ts";
import type { Extensions } from "./team.ts";

/** The kinds of party that a hub pays. */
export const payeeKinds = ["school", "organisation", "person"] as const;

/** One kind of party. */
export type PayeeKind = (typeof payeeKinds)[number];

/** A party that the hub pays, by the host's reference. */
export interface FundingPayee {
  /** What kind of party it is. */
  readonly kind: PayeeKind;
  /** The reference, for example `s-100001`; never a name. */
  readonly id: string;
}

/** A payment that depends on how many of some criteria are met. */
export interface CriteriaCondition {
  /** How many must be met, at the least. */
  readonly of: number;
  /** The criteria that count, by the host's names. */
  readonly criteria: readonly string[];
}

/** Limits on the days that are paid for. */
export interface DaysCap {
  /** In one academic year. */
  readonly perYear?: number;
  /** Over several academic years together, the agreement's included. */
  readonly overYears?: {
    /** How many academic years, the agreement's and those before it. */
    readonly years: number;
    /** How many days over them. */
    readonly days: number;
  };
}

/** What can limit or hold back any payment. */
export interface TermConditions {
  /** The name by which claims and other terms refer to this one; not needed where the agreement has a single term. */
  readonly id?: string;
  /** Pounds that all claims on the term come to at most. */
  readonly cap?: Pounds;
  /** The last day on which a claim may be made, `YYYY-MM-DD`. */
  readonly claimBy?: string;
  /** The evidence that must be in before it is paid, by name. */
  readonly onEvidence?: string;
  /** How many of which criteria must be met. */
  readonly whenAtLeast?: CriteriaCondition;
  /** The id of the term that pays instead where the criteria are not met. */
  readonly otherwise?: string;
  /** How many days are paid for at most. */
  readonly daysCap?: DaysCap;
}

/** So much for each day. */
export interface PerDayTerm extends TermConditions {
  /** Tells the kinds of term apart. */
  readonly pay: "per-day";
  /** Pounds a day; left out means unknown, never zero. */
  readonly rate?: Pounds;
  /** Days agreed, at most two decimals; more are not paid for. */
  readonly days?: number;
  /** What the days are for, for example `own-school` beside `other-schools` with a rate of its own. */
  readonly purpose?: string;
}

/** So much for each school, department or other thing counted. */
export interface PerUnitTerm extends TermConditions {
  /** Tells the kinds of term apart. */
  readonly pay: "per-unit";
  /** Pounds for each; left out means unknown, never zero. */
  readonly rate?: Pounds;
  /** What is counted, for example `department`. */
  readonly unit: string;
}

/** One amount. */
export interface FixedTerm extends TermConditions {
  /** Tells the kinds of term apart. */
  readonly pay: "fixed";
  /** Pounds; left out means unknown, never zero. */
  readonly amount?: Pounds;
}

/** A share of what the payee spends. */
export interface MatchTerm extends TermConditions {
  /** Tells the kinds of term apart. */
  readonly pay: "match";
  /** The share of the spending that is paid, as an exact fraction or a decimal: `1/2`, `0.5`. */
  readonly share: string;
}

/** How a payment is worked out, and what limits it. */
export type AgreementTerm = PerDayTerm | PerUnitTerm | FixedTerm | MatchTerm;

/** What a payee did, to be paid by a term. */
export interface AgreementClaim {
  /** The id of the term; not needed where the agreement has a single one. */
  readonly term?: string;
  /** The day of the activity, `YYYY-MM-DD`. */
  readonly on: string;
  /** Days worked, at most two decimals; for terms per day. */
  readonly days?: number;
  /** Things counted; for terms per unit. */
  readonly units?: number;
  /** Pounds spent; for terms that match. */
  readonly spend?: Pounds;
  /** The day on which it was claimed. */
  readonly claimedOn?: string;
  /** The day on which the evidence came; `null` says that it has not. */
  readonly evidencedOn?: string | null;
  /** The criteria that are met. */
  readonly criteriaMet?: readonly string[];
  /** The day by which it is to be paid. */
  readonly due?: string;
  /** The day on which it was paid; `null` says that it has not been. */
  readonly paidOn?: string | null;
}

/** Days that a payee was paid for in an earlier academic year. */
export interface EarlierDays {
  /** The academic year, `2022/23`. */
  readonly academicYear: string;
  /** Days, at most two decimals. */
  readonly days: number;
}

/**
 * An agreement by which the hub pays a school, an organisation or a person, with its terms and what was claimed.
 *
 * Clause: SPEC-AnnexB-10-3.
 */
export interface FundingAgreement {
  /** Who is paid. */
  readonly payee: FundingPayee;
  /** Who pays, by reference; the grant's recipient where it is left out. */
  readonly paidBy?: string;
  /** What it is for; `transition` pays a successor for its time before it takes over, in that way alone. */
  readonly purpose?: string;
  /** The line of the budget that it is paid from; left out, its payments stand apart in the roll-up. */
  readonly line?: string;
  /** First day in force, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day in force, `YYYY-MM-DD`. */
  readonly to: string;
  /** How payments are worked out. */
  readonly terms: readonly AgreementTerm[];
  /** What was claimed, in the order in which caps are used up. */
  readonly claims?: readonly AgreementClaim[];
  /** Days paid for in earlier years, for caps over several; left out means unknown where such a cap asks for them. */
  readonly earlierDays?: readonly EarlierDays[];
  /** What the host keeps beside it. */
  readonly extensions?: Extensions;
}
