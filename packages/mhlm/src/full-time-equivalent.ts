import { fromHundredths, toHundredths } from "@maths-hubs/rulekit";

/** Days a week as full-time posts. */
export interface FullTimeEquivalent {
  /** The exact fraction in lowest terms, for example `23/10`. */
  readonly exact: string;
  /** The same as a number, rounded to two decimals, halves away from zero. */
  readonly rounded: number;
}

/**
 * Days a week as full-time equivalent. No document says how many days a full week has, so the caller does.
 *
 * @param daysPerWeek - days a week, at most two decimals
 * @param fullTimeDaysPerWeek - days a week of a full-time post; more than zero
 * @throws a `RulekitError` with code `invalid-value` if a number of days is not finite, has more than two decimals, or
 * the full week is not more than zero
 *
 * @example
 * ```ts
 * import { fullTimeEquivalent } from "@maths-hubs/mhlm";
 *
 * fullTimeEquivalent(11.5, 5); // => { exact: "23/10", rounded: 2.3 }
 * fullTimeEquivalent(11, 4.5); // => { exact: "22/9", rounded: 2.44 }
 * ```
 */
export const fullTimeEquivalent = (daysPerWeek: number, fullTimeDaysPerWeek: number): FullTimeEquivalent => {
  const days = toHundredths(daysPerWeek);
  const week = toHundredths(fullTimeDaysPerWeek > 0 ? fullTimeDaysPerWeek : Number.NaN);
  const divisor = greatestCommonDivisor(Math.abs(days), week);
  const hundredths = Math.sign(days) * Math.floor((Math.abs(days) * 200 + week) / (2 * week));
  return { exact: `${days / divisor}/${week / divisor}`, rounded: fromHundredths(hundredths) };
};

const greatestCommonDivisor = (a: number, b: number): number =>
  b === 0 ? a : greatestCommonDivisor(b, a % b);
