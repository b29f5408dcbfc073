import { fundingError } from "./funding-error.ts";

/** An exact number: whole numerator over whole, positive denominator. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const fractionPattern = /^(-?\d{1,15})(?:\/(\d{1,15})|\.(\d{1,15}))?$/;

/**
 * The exact value of `"7/12"`, `"0.25"` or `"-3"`; neither a percent sign nor an exponent is taken.
 *
 * @throws a `FundingError` with code `invalid-share` if it is none of these, or divides by zero
 */
export const fractionFrom = (text: string, path = ""): Fraction => {
  const match = typeof text === "string" ? fractionPattern.exec(text) : null;
  if (match === null) throw noFraction(text, path);
  const [, whole = "", divisor, places = ""] = match;
  if (divisor === undefined) {
    // Digits and places together are the numerator: the minus of "-0.5" stays where it is.
    return { numerator: BigInt(whole + places), denominator: 10n ** BigInt(places.length) };
  }
  const denominator = BigInt(divisor);
  if (denominator === 0n) throw noFraction(text, path);
  return { numerator: BigInt(whole), denominator };
};

/** The same, refused below zero: shares and rates of tax or match are not negative. */
export const shareFrom = (text: string, path = ""): Fraction => {
  const fraction = fractionFrom(text, path);
  if (fraction.numerator < 0n) throw noFraction(text, path);
  return fraction;
};

const noFraction = (received: unknown, path: string): Error =>
  fundingError({
    code: "invalid-share",
    path,
    received,
    expected: 'an exact fraction such as "7/12" or a decimal such as "0.25", not negative',
  });

/** The sum, over the product of the denominators where they differ, in lowest terms. */
export const sumOfFractions = (fractions: readonly Fraction[]): Fraction => {
  let sum: Fraction = { numerator: 0n, denominator: 1n };
  for (const { numerator, denominator } of fractions) {
    sum =
      sum.denominator === denominator
        ? { numerator: sum.numerator + numerator, denominator }
        : lowest({
            numerator: sum.numerator * denominator + numerator * sum.denominator,
            denominator: sum.denominator * denominator,
          });
  }
  return lowest(sum);
};

/** Whole weights in the proportion of the fractions. */
export const weightsOf = (fractions: readonly Fraction[]): readonly bigint[] => {
  let multiple = 1n;
  for (const { denominator } of fractions)
    multiple = (multiple / divisorOf(multiple, denominator)) * denominator;
  return fractions.map(({ numerator, denominator }) => numerator * (multiple / denominator));
};

const lowest = ({ numerator, denominator }: Fraction): Fraction => {
  const divisor = divisorOf(numerator < 0n ? -numerator : numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
};

/** The greatest common divisor. */
const divisorOf = (a: bigint, b: bigint): bigint => {
  let [larger, smaller] = [a, b];
  while (smaller > 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
};
