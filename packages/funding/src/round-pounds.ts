import type { Pounds, RoundingMode } from "@maths-hubs/model";
import { fractionFrom, type Fraction } from "./fraction.ts";
import { poundsOf } from "./money.ts";
import { knownMode } from "./known-mode.ts";
import { roundedQuotient } from "./rounded-quotient.ts";
import { stepOf } from "./step-of.ts";

/** How to round: the step and the mode, both stated. A `PaymentPlan` that has both is one. */
export interface Rounding {
  /** The step, for example `"0.01"` for pence or `"1.00"` for whole pounds; above zero. */
  readonly roundTo: Pounds;
  /** The mode. */
  readonly rounding: RoundingMode;
}

/**
 * Rounds an exact amount to a step.
 *
 * `ceiling`, `floor`, `half-up` and `half-down` treat negative amounts otherwise than positive ones; the other modes
 * mirror them.
 *
 * @param exact - pounds as a decimal with any number of places up to 15, or as a fraction
 * @param rounding - the step and the mode
 * @throws a {@link FundingError} with code `invalid-share` if the amount is neither decimal nor fraction; with code
 * `invalid-pounds`, `negative-amount` or `invalid-choice` if the rounding is no rounding
 *
 * @example
 * ```ts
 * import { roundPounds } from "@maths-hubs/funding";
 *
 * roundPounds("13.4550", { roundTo: "0.01", rounding: "half-away-from-zero" }); // => "13.46"
 * roundPounds("-0.015", { roundTo: "0.01", rounding: "half-even" }); // => "-0.02"
 * roundPounds("22284/12", { roundTo: "1.00", rounding: "down" }); // => "1857.00"
 * ```
 */
export const roundPounds = (exact: string, rounding: Rounding): Pounds => {
  const { numerator, denominator } = fractionFrom(exact);
  return poundsOf(roundedPence({ numerator: numerator * 100n, denominator }, rounding));
};

/** Pence, exact, rounded to the step. */
export const roundedPence = ({ numerator, denominator }: Fraction, rounding: Rounding, path = ""): number => {
  const step = BigInt(stepOf(rounding, path));
  const mode = knownMode(rounding.rounding, `${path}/rounding`);
  return Number(roundedQuotient(numerator, denominator * step, mode) * step);
};
