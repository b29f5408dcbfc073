import type { Pounds } from "./pounds.ts";
import type { Extensions } from "./team.ts";

/** Whom an agreement pays. */
export interface FundingPayee {
  /** A school, another organisation, or an individual. */
  readonly kind: "school" | "organisation" | "person";
  /** The host's reference. */
  readonly id: string;
}

/** A number of days that may be paid, in a year and over several. */
export interface DaysCap {
  /** Days in one academic year at most. */
  readonly perYear?: number;
  /** Days over several academic years at most, this one included. */
  readonly overYears?: {
    /** How many academic years. */
    readonly years: number;
    /** Days over them all. */
    readonly days: number;
  };
}

/** Limits and conditions that any term may carry. */
export interface TermConditions {
  /** Name of the term; claims refer to it, and it stands once in an agreement. */
  readonly id: string;
  /** Pounds at most. */
  readonly cap?: Pounds;
  /** The last day on which it can be claimed, `YYYY-MM-DD`. */
  readonly claimBy?: string;
  /** The evidence that must be in before it is paid, by name. */
  readonly onEvidence?: string;
  /** Paid only where at least so many of the named criteria are met. */
  readonly whenAtLeast?: {
    /** How many. */
    readonly of: number;
    /** Which count, by name. */
    readonly criteria: readonly string[];
  };
  /** Days that may be paid at most. */
  readonly daysCap?: DaysCap;
}

/** Pay for each day. */
export interface PerDayTerm extends TermConditions {
  /** Tells the kinds of term apart. */
  readonly pay: "per-day";
  /** Pounds a day; left out means unknown, never zero. */
  readonly rate?: Pounds;
  /** Days agreed. */
  readonly days?: number;
  /** What the days are for, where days for different purposes have different rates. */
  readonly purpose?: string;
}

/** Pay for each unit of something. */
export interface PerUnitTerm extends TermConditions {
  /** Tells the kinds of term apart. */
  readonly pay: "per-unit";
  /** Pounds a unit; left out means unknown, never zero. */
  readonly rate?: Pounds;
  /** What a unit is, for example `department`. */
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
  /** The part that is paid: an exact fraction (`"1/2"`) or a decimal. */
  readonly share: string;
}

/** What an agreement pays for. */
export type AgreementTerm = PerDayTerm | PerUnitTerm | FixedTerm | MatchTerm;

/** What is claimed under a term. */
export interface AgreementClaim {
  /** The term's `id`. */
  readonly term: string;
  /** The day of the activity, `YYYY-MM-DD`. */
  readonly on: string;
  /** Days, at most two decimals. */
  readonly days?: number;
  /** Units. */
  readonly units?: number;
  /** Pounds that the payee spent. */
  readonly spend?: Pounds;
  /** The day on which it was claimed. */
  readonly claimedOn?: string;
  /** The day on which the evidence was in. */
  readonly evidencedOn?: string;
  /** The criteria that are met, by name. */
  readonly criteriaMet?: readonly string[];
  /** The day on which it is due to be paid. */
  readonly due?: string;
  /** The day on which it was paid. */
  readonly paidOn?: string;
}

/** Days that an agreement paid in an earlier academic year, for caps over several years. */
export interface EarlierDays {
  /** The academic year. */
  readonly academicYear: string;
  /** Days paid in it. */
  readonly days: number;
}

/** An agreement by which the lead body pays a school, another organisation or an individual out of the grant. */
export interface FundingAgreement {
  /** Whom it pays. */
  readonly payee: FundingPayee;
  /** Who pays, by the host's reference; the grant's recipient where it is left out. */
  readonly paidBy?: string;
  /** What it is for; `transition` pays a successor for its time before it takes over. */
  readonly purpose?: string;
  /** First day, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly to: string;
  /** The budget line that it is paid from. */
  readonly line?: string;
  /** What it pays for. */
  readonly terms: readonly AgreementTerm[];
  /** What has been claimed. */
  readonly claims?: readonly AgreementClaim[];
  /** Days paid in earlier years. */
  readonly earlierDays?: readonly EarlierDays[];
  /** What the host keeps beside it. */
  readonly extensions?: Extensions;
}
