import type { EditionStamp } from "@maths-hubs/rulekit";
import type { HubCode } from "./hub-code.ts";
import type { Pounds } from "./pounds.ts";

/** What a change can come from. */
export const differenceCauses = ["inputs", "rates", "delivery", "edition", "rounding"] as const;

/**
 * One of {@link differenceCauses}: an amount or line that the host gave, a rate, a number of projects or schools, a rate
 * of the edition, or the pennies of rounding.
 */
export type DifferenceCause = (typeof differenceCauses)[number];

/** One part of a change. */
export interface DifferencePart {
  /** Where it comes from. */
  readonly cause: DifferenceCause;
  /** The `id` of the line. */
  readonly line: string;
  /** The line for people. */
  readonly label: string;
  /** Pounds; the parts sum to the change. */
  readonly amount: Pounds;
  /** Why, for people; its wording may change. */
  readonly because: string;
}

/** Why the total of one statement is not that of another. */
export interface GrantDifference {
  /** The kind of this document. */
  readonly document: "grant-difference";
  /** The hub. */
  readonly hub: HubCode;
  /** The edition of each statement. */
  readonly editions: {
    /** Of the statement before. */
    readonly before: EditionStamp;
    /** Of the statement after. */
    readonly after: EditionStamp;
  };
  /** Pounds before; `null` where it is undetermined. */
  readonly before: Pounds | null;
  /** Pounds after; `null` where it is undetermined. */
  readonly after: Pounds | null;
  /** Pounds after less pounds before; `null` where either is undetermined. */
  readonly change: Pounds | null;
  /** The change by cause; each cause stands once, and together they are the change. */
  readonly byCause: Readonly<Record<DifferenceCause, Pounds>>;
  /** The change by line and cause; lines that did not change are left out. */
  readonly parts: readonly DifferencePart[];
  /** JSON Pointers to fill in before the whole change can be told; empty where it can. */
  readonly missing: readonly string[];
}

/** Two totals side by side. */
export interface ScenarioComparison {
  /** The kind of this document. */
  readonly document: "scenario-comparison";
  /** Pounds in the first. */
  readonly before: Pounds;
  /** Pounds in the second. */
  readonly after: Pounds;
  /** Pounds in the second less pounds in the first. */
  readonly change: Pounds;
  /** The change in percent of the first, as a decimal; `null` where the first is zero. */
  readonly percent: string | null;
}
