import type { RemainderPolicy } from "@maths-hubs/model";
import { placeRemainder, type CutParts } from "./place-remainder.ts";

/** How an amount is split. */
export interface SplitHow {
  /** The step of the parts, in pence. */
  readonly step: number;
  /** Rounds the quotient of two whole numbers; {@link cutDown} where nothing else is asked for. */
  readonly quotientOf: (dividend: bigint, divisor: bigint) => bigint;
  readonly remainder: RemainderPolicy;
}

/** The quotient without its fraction: big integers are exact here, and an allocation needs no decimals. */
export const cutDown = (dividend: bigint, divisor: bigint): bigint => dividend / divisor;

/** The parts of an amount, in pence, and what is in none of them. */
export interface SplitPence {
  readonly parts: readonly number[];
  /** The parts before the remainder was placed. */
  readonly rounded: readonly number[];
  readonly apart: number;
}

/**
 * Splits pence in proportion to weights, of which at least one is above zero. What comes of a negative amount mirrors what
 * comes of the positive one; parts and remainder add up to the amount, always.
 */
export const splitPence = (
  pence: number,
  weights: readonly number[] | readonly bigint[],
  how: SplitHow,
): SplitPence => {
  if (pence < 0) return mirrored(splitPence(-pence, weights, how));
  const cut = cutInNumbers(pence, weights, how) ?? cutInIntegers(pence, weights, how);
  const { parts, apart } = placeRemainder(cut, how.remainder);
  return { parts, rounded: cut.parts, apart };
};

/** Taking from zero keeps minus zero out. */
const mirrored = ({ parts, rounded, apart }: SplitPence): SplitPence => ({
  parts: parts.map((part) => 0 - part),
  rounded: rounded.map((part) => 0 - part),
  apart: 0 - apart,
});

/** The common case, without big integers: exact as long as every product is a safe integer. */
const cutInNumbers = (
  pence: number,
  weights: readonly number[] | readonly bigint[],
  { step, quotientOf, remainder }: SplitHow,
): CutParts | undefined => {
  if (quotientOf !== cutDown || remainder === "apart-in-proportion" || !areNumbers(weights)) return undefined;
  let sum = 0;
  for (const weight of weights) sum += weight;
  const divisor = sum * step;
  if (!(sum * pence <= Number.MAX_SAFE_INTEGER && divisor <= Number.MAX_SAFE_INTEGER)) return undefined;
  const parts: number[] = [];
  const cuts: number[] = [];
  let left = pence;
  for (const weight of weights) {
    const product = pence * weight;
    const steps = Math.floor(product / divisor);
    const part = steps * step;
    parts.push(part);
    cuts.push(product - steps * divisor);
    left -= part;
  }
  return { parts, cuts, weights, remainder: left, step };
};

const cutInIntegers = (
  pence: number,
  numbers: readonly number[] | readonly bigint[],
  { step, quotientOf, remainder }: SplitHow,
): CutParts => {
  const weights = numbers.map(BigInt);
  let sum = 0n;
  for (const weight of weights) sum += weight;
  const divisor = sum * BigInt(step);
  // Every part is the same number of whole shares, so that none is out of proportion.
  const whole = BigInt(pence) / divisor;
  const steps = weights.map((weight) =>
    remainder === "apart-in-proportion" ? whole * weight : quotientOf(BigInt(pence) * weight, divisor),
  );
  const parts = steps.map((each) => Number(each) * step);
  let left = pence;
  for (const part of parts) left -= part;
  const cuts = steps.map((each, index) => BigInt(pence) * (weights[index] ?? 0n) - each * divisor);
  return { parts, cuts, weights, remainder: left, step };
};

const areNumbers = (weights: readonly number[] | readonly bigint[]): weights is readonly number[] =>
  typeof weights[0] === "number";
