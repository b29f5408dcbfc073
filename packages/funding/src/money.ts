import type { Pounds } from "@maths-hubs/model";
import { poundsFromPence } from "@maths-hubs/rulekit";
import { fundingError } from "./funding-error.ts";
import { penceOf } from "./pence-of.ts";

/** The largest amount, in pence: what thirteen digits of pounds can say. */
export const mostPence = 999_999_999_999_999;

/**
 * Whole pence from pounds, so that amounts are added as integers and nothing is lost.
 *
 * @param pounds - a decimal string with at most two places; a third decimal, an exponent, a minus before zero and
 * anything that is no string are refused
 * @param path - where it stands, for the error
 * @throws a {@link FundingError} with code `invalid-pounds` if it is no such amount
 *
 * @example
 * ```ts
 * import { penceFrom } from "@maths-hubs/funding";
 *
 * penceFrom("1234.5"); // => 123450
 * penceFrom("1.005"); // throws invalid-pounds
 * penceFrom("1e3"); // throws invalid-pounds
 * ```
 */
export const penceFrom = (pounds: Pounds, path = ""): number => {
  const pence = penceOf(pounds);
  if (!Number.isNaN(pence)) return pence;
  const expected = 'pounds as a decimal string such as "1234.50"';
  throw fundingError({ code: "invalid-pounds", path, received: pounds, expected });
};

/**
 * Pounds with two places from whole pence.
 *
 * @param pence - whole pence, at most {@link mostPence} either way
 * @param path - what it is the amount of, for the error
 * @throws a {@link FundingError} with code `amount-too-large` if it is no whole number or beyond that
 *
 * @example
 * ```ts
 * import { poundsOf } from "@maths-hubs/funding";
 *
 * poundsOf(123450); // => "1234.50"
 * poundsOf(-5); // => "-0.05"
 * poundsOf(1e15); // throws amount-too-large
 * ```
 */
export const poundsOf = (pence: number, path = ""): Pounds => poundsFromPence(withinLimit(pence, path));

/** The same pence, or a refusal where a sum has left the range in which integers are exact. */
export const withinLimit = (pence: number, path = ""): number => {
  if (Number.isInteger(pence) && Math.abs(pence) <= mostPence) return pence;
  const expected = "whole pence of less than ten thousand billion pounds";
  throw fundingError({ code: "amount-too-large", path, received: pence, expected });
};

/**
 * The exact sum of amounts.
 *
 * @param amounts - pounds
 * @throws a {@link FundingError} with code `invalid-pounds` or `amount-too-large`
 *
 * @example
 * ```ts
 * import { sumOf } from "@maths-hubs/funding";
 *
 * sumOf(["0.10", "0.20"]); // => "0.30"
 * sumOf([]); // => "0.00"
 * ```
 */
export const sumOf = (amounts: Iterable<Pounds>): Pounds => {
  let sum = 0;
  for (const amount of amounts) sum = withinLimit(sum + penceFrom(amount));
  return poundsOf(sum);
};

const point = 46;

/** An amount in both forms: as it is written in answers, and as it is added. */
export interface Amount {
  readonly pounds: Pounds;
  readonly pence: number;
}

/** An amount in both forms. */
export const amountFrom = (pounds: Pounds, path: string): Amount => {
  const pence = penceFrom(pounds, path);
  // What is written with two places already is written as answers write it.
  return { pounds: pounds.charCodeAt(pounds.length - 3) === point ? pounds : poundsFromPence(pence), pence };
};

/** An amount where a negative one has no meaning: a rate, a cost, a payment. */
export const notNegative = (pounds: Pounds, path: string): Amount => {
  const amount = amountFrom(pounds, path);
  if (amount.pence >= 0) return amount;
  const expected = "an amount that is not negative";
  throw fundingError({ code: "negative-amount", path, received: pounds, expected });
};
