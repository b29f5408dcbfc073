import type { RoundingMode } from "@maths-hubs/model";

/** What decides whether a cut quotient goes one further from zero. */
interface Cut {
  /** Twice the remainder against the divisor: below, at or above the middle. */
  readonly middle: -1 | 0 | 1;
  readonly isNegative: boolean;
  readonly isOdd: boolean;
}

const goesFurther: Readonly<Record<RoundingMode, (cut: Cut) => boolean>> = {
  "half-away-from-zero": ({ middle }) => middle >= 0,
  "half-even": ({ middle, isOdd }) => middle > 0 || (middle === 0 && isOdd),
  "half-up": ({ middle, isNegative }) => middle > 0 || (middle === 0 && !isNegative),
  "half-down": ({ middle, isNegative }) => middle > 0 || (middle === 0 && isNegative),
  up: () => true,
  down: () => false,
  ceiling: ({ isNegative }) => !isNegative,
  floor: ({ isNegative }) => isNegative,
};

/** The whole number that a quotient is rounded to, in big integers alone: what the laws hold the library against. */
export const quotientInIntegers = (dividend: bigint, divisor: bigint, mode: RoundingMode): bigint => {
  const isNegative = dividend < 0n;
  const size = isNegative ? -dividend : dividend;
  const quotient = size / divisor;
  const remainder = size % divisor;
  if (remainder === 0n) return isNegative ? -quotient : quotient;
  const twice = remainder * 2n;
  const middle = twice === divisor ? 0 : twice < divisor ? -1 : 1;
  const further = goesFurther[mode]({ middle, isNegative, isOdd: quotient % 2n === 1n });
  const rounded = further ? quotient + 1n : quotient;
  return isNegative ? -rounded : rounded;
};
