import type { Pounds } from "./pounds.ts";
import type { RemainderPolicy, RoundingMode } from "./rounding.ts";

/** One payment date of the profile: a share of the award, or an amount. */
export interface PlannedPeriod {
  /** The day on which it is due, `YYYY-MM-DD`; each day once, ascending. */
  readonly due: string;
  /** The day by which the claim or the data for it must be in; it lies before `due`. */
  readonly deadline?: string;
  /** The part of the award: an exact fraction (`"7/12"`) or a decimal (`"0.25"`); all shares sum to one. */
  readonly share?: string;
  /** Pounds instead of a share; either every period has a share, or every period has an amount. */
  readonly amount?: Pounds;
}

/** When the award is paid, in which parts; shares also need `roundTo`, `rounding` and `remainder`. */
export interface PaymentPlan {
  /** The payment dates, ascending. */
  readonly periods: readonly PlannedPeriod[];
  /** The step to which each part is rounded, for example `"1.00"` for whole pounds. */
  readonly roundTo?: Pounds;
  /** How each part is rounded. */
  readonly rounding?: RoundingMode;
  /** Where the difference goes that rounding leaves. */
  readonly remainder?: RemainderPolicy;
}
