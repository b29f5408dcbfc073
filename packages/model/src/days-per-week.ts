/** Far beyond any week, so that a limit of the host's own is not pre-empted; sums stay exact below it. */
export const mostDaysPerWeek = 1_000_000;

/**
 * Whether a number can be days a week: from 0, with at most two decimals.
 *
 * Minus zero is a slip of somebody's arithmetic, and refused: it would not come out of JSON as it went in.
 *
 * @param value - what may be days a week
 *
 * @example
 * ```ts
 * import { isDaysPerWeek } from "@maths-hubs/model";
 *
 * isDaysPerWeek(0.25); // => true
 * isDaysPerWeek(0.125); // => false
 * isDaysPerWeek(-1); // => false
 * ```
 */
export const isDaysPerWeek = (value: number): boolean =>
  value >= 0 && !Object.is(value, -0) && value <= mostDaysPerWeek && hasTwoDecimals(value);

/** What sums of days in binary fractions leave behind, such as the end of 0.1 + 0.2, is no third decimal. */
const hasTwoDecimals = (value: number): boolean => {
  const hundredths = Math.round(value * 100);
  return hundredths / 100 === value || Math.abs(value * 100 - hundredths) < 1e-9;
};
