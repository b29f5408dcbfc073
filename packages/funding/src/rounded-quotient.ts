import type { RoundingMode } from "@maths-hubs/model";
import { Decimal } from "decimal.js";

/**
 * A private copy, so that no other user of decimal.js can change it. Dividends have at most 48 digits and divisors 33: what
 * is no tie is further from one than a hundred digits can blur, and ties are finite decimals, so that rounding is exact.
 */
const Exact = /* @__PURE__ */ Decimal.clone({ defaults: true, precision: 100 });

const modes: Readonly<Record<RoundingMode, Decimal.Rounding>> = {
  up: 0,
  down: 1,
  ceiling: 2,
  floor: 3,
  "half-away-from-zero": 4,
  "half-even": 6,
  "half-up": 7,
  "half-down": 8,
};

/** The whole number that a quotient is rounded to; the divisor is positive. */
export const roundedQuotient = (dividend: bigint, divisor: bigint, mode: RoundingMode): bigint => {
  const quotient = new Exact(String(dividend)).dividedBy(String(divisor));
  // toFixed writes digits only, where toString would change to an exponent.
  return BigInt(quotient.toDecimalPlaces(0, modes[mode]).toFixed(0));
};
