import type { Pounds } from "@maths-hubs/model";
import { shareFrom } from "./fraction.ts";
import { penceFrom, poundsOf } from "./money.ts";
import { roundedPence, type Rounding } from "./round-pounds.ts";

/**
 * A share of an amount: multiplied first, divided last, rounded once.
 *
 * @param amount - pounds
 * @param part - an exact fraction (`"7/12"`) or a decimal (`"0.40"`), not negative
 * @param rounding - the step and the mode
 * @throws a {@link FundingError} with code `invalid-pounds`, `invalid-share`, `negative-amount`, `invalid-choice` or
 * `amount-too-large`
 *
 * @example
 * ```ts
 * import { shareOf } from "@maths-hubs/funding";
 *
 * shareOf("22284.00", "7/12", { roundTo: "1.00", rounding: "half-away-from-zero" }); // => "12999.00"
 * ```
 */
export const shareOf = (amount: Pounds, part: string, rounding: Rounding): Pounds => {
  const { numerator, denominator } = shareFrom(part);
  const exact = { numerator: BigInt(penceFrom(amount)) * numerator, denominator };
  return poundsOf(roundedPence(exact, rounding));
};
