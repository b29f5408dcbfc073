import type { Pounds } from "@maths-hubs/model";
import { toHundredths } from "@maths-hubs/rulekit";
import { fundingError } from "./funding-error.ts";
import { penceFrom, poundsOf, withinLimit } from "./money.ts";
import { roundedPence, type Rounding } from "./round-pounds.ts";

/**
 * So many at a rate. Whole numbers give whole pence; for a number with decimals say how to round.
 *
 * @param rate - pounds for each
 * @param quantity - how many, from 0, at most two decimals
 * @param rounding - the step and the mode; needed only where the product is not whole pence
 * @throws a {@link FundingError} with code `invalid-quantity` if the number is negative, not finite or has more decimals;
 * with code `invalid-choice` if a rounding is needed and none is stated; with code `invalid-pounds` or
 * `amount-too-large`
 *
 * @example
 * ```ts
 * import { applyRate } from "@maths-hubs/funding";
 *
 * applyRate("200.00", 15); // => "3000.00"
 * applyRate("350.00", 2.5); // => "875.00"
 * applyRate("0.33", 0.5); // throws invalid-choice
 * applyRate("0.33", 0.5, { roundTo: "0.01", rounding: "half-even" }); // => "0.16"
 * ```
 */
export const applyRate = (rate: Pounds, quantity: number, rounding?: Rounding): Pounds => {
  const pence = penceFrom(rate);
  if (isCount(quantity)) return poundsOf(withinLimit(pence * quantity));
  const exact = { numerator: BigInt(pence) * BigInt(hundredthsOf(quantity)), denominator: 100n };
  if (exact.numerator % 100n === 0n) return poundsOf(Number(exact.numerator / 100n));
  if (rounding !== undefined) return poundsOf(roundedPence(exact, rounding));
  const expected = "a rounding, because the product is not whole pence";
  throw fundingError({ code: "invalid-choice", path: "", received: rounding, expected });
};

/** Whether a number counts whole things: an integer from 0, and not minus zero. */
export const isCount = (value: number): boolean =>
  Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0);

const hundredthsOf = (quantity: number): number => {
  const isQuantity = typeof quantity === "number" && quantity > 0 && Number(quantity.toFixed(2)) === quantity;
  if (isQuantity && quantity < 1e13) return toHundredths(quantity);
  const expected = "a number from 0 with at most two decimals";
  throw fundingError({ code: "invalid-quantity", path: "", received: quantity, expected });
};
