import { invalidValue } from "./rulekit-error.ts";

/** Places kept behind the point: days per week, percent and pounds all have two. */
const scale = 100;

/** Hundredths that a sum of binary fractions may be out by: 0.1 + 0.2 counts as the 0.3 it stands for. */
const noise = 1e-6;

const decimalPounds = /^-?\d{1,13}(?:\.\d{1,2})?$/;

/**
 * A value in whole hundredths, so that 0.1 + 0.2 is 0.3: pence for pounds, hundredths of a day for days.
 *
 * Values that are to be added are added in hundredths; their sum comes back with {@link fromHundredths}.
 *
 * @param value - a number, or pounds as a decimal string
 * @throws a {@link RulekitError} with code `invalid-value` if the value is not finite, has more than two decimals
 * beyond binary noise, or is no decimal string of pounds
 *
 * @example
 * ```ts
 * import { toHundredths } from "@maths-hubs/rulekit";
 *
 * toHundredths(11.2); // => 1120
 * toHundredths(0.1 + 0.2); // => 30
 * toHundredths("1234.5"); // => 123450
 * toHundredths(11.555); // throws invalid-value
 * ```
 */
export const toHundredths = (value: number | string): number => {
  if (typeof value === "string") return penceOf(value);
  if (typeof value !== "number") throw invalidValue(value);
  // Adding zero turns -0 into 0.
  const hundredths = Math.round(value * scale) + 0;
  if (!Number.isSafeInteger(hundredths)) throw invalidValue(value);
  // A large value is further than the noise from its hundredths though it is written with two decimals.
  const isExact = Math.abs(value * scale - hundredths) <= noise || hundredths / scale === value;
  if (!isExact) throw invalidValue(value);
  return hundredths;
};

/**
 * The number that stands for so many hundredths, exactly as a reader would write it.
 *
 * @param hundredths - a whole number of hundredths
 *
 * @example
 * ```ts
 * import { fromHundredths } from "@maths-hubs/rulekit";
 *
 * fromHundredths(1150); // => 11.5
 * ```
 */
export const fromHundredths = (hundredths: number): number => hundredths / scale;

/**
 * Pounds with two places from so many pence.
 *
 * @param pence - a whole number of pence
 *
 * @example
 * ```ts
 * import { poundsFromPence } from "@maths-hubs/rulekit";
 *
 * poundsFromPence(-5); // => "-0.05"
 * ```
 */
export const poundsFromPence = (pence: number): string => {
  const size = Math.abs(pence);
  const rest = size % scale;
  const written = (size - rest) / scale + (endings[rest] ?? "");
  return pence < 0 ? `-${written}` : written;
};

/** `.00` to `.99`: written once, because every amount of an answer ends in one. */
const endings: readonly string[] = /* @__PURE__ */ Array.from(
  { length: scale },
  (_, rest) => `.${String(rest).padStart(2, "0")}`,
);

const penceOf = (pounds: string): number => {
  if (!decimalPounds.test(pounds)) throw invalidValue(pounds);
  const [whole = "0", fraction = ""] = pounds.split(".");
  const pence = Math.abs(Number(whole)) * scale + Number(fraction.padEnd(2, "0"));
  // Taking from zero keeps "-0.00" at 0.
  return pounds.startsWith("-") ? 0 - pence : pence;
};
