import { fromHundredths, poundsFromPence, toHundredths } from "./decimal.ts";
import { invalidValue } from "./rulekit-error.ts";
import type { Unit } from "./unit.ts";

/**
 * A value as a finding states it: no binary noise, no negative zero, pounds with two places. Dates are checked where
 * they are compared.
 *
 * @throws a {@link RulekitError} with code `invalid-value` if the value is not one of its unit
 */
export const statedValue = (value: number | string, unit: Unit): number | string => {
  if (unit === "date") return value;
  if (unit === "pounds") return statedPounds(value);
  if (typeof value !== "number") throw invalidValue(value);
  if (Number.isSafeInteger(value)) return value + 0;
  if (unit === "people" || unit === "count") throw invalidValue(value, "a whole number");
  return fromHundredths(toHundredths(value));
};

const statedPounds = (value: number | string): string => {
  if (typeof value !== "string")
    throw invalidValue(value, "pounds as a decimal string with at most two decimals");
  return poundsFromPence(toHundredths(value));
};
