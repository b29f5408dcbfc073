import { dayOf } from "./day-of.ts";
import { fromHundredths, poundsFromPence, toHundredths } from "./decimal.ts";
import type { DistanceOf, Unit, ValueOf } from "./unit.ts";

/** A comparison as a clause words it; it supplies the shortfall, so that no rule computes one itself. */
export interface Comparison<U extends Unit> {
  /** How the requirement is worded: "at least", "on or before". */
  readonly word: string;
  /** How the distance to compliance is worded: "short by", "over by", "late by". */
  readonly distanceWord: string;
  /** The positive distance to compliance, or `undefined` where the comparison holds. */
  readonly shortfall: (actual: ValueOf<U>, requirement: ValueOf<U>) => DistanceOf<U> | undefined;
}

/** A comparison of amounts: works for every unit of numbers, and for pounds. */
export interface AmountComparison {
  /** How the requirement is worded. */
  readonly word: string;
  /** How the distance to compliance is worded. */
  readonly distanceWord: string;
  /** The positive distance to compliance, exact to two decimals, or `undefined` where the comparison holds. */
  readonly shortfall: AmountShortfall;
}

/** The distance of two amounts of one kind: number to number, pounds to pounds. */
export interface AmountShortfall {
  /** Between two numbers. */
  (actual: number, requirement: number): number | undefined;
  /** Between two amounts of pounds. */
  (actual: string, requirement: string): string | undefined;
}

/** `gap` answers in hundredths; zero or less means that the comparison holds. */
const compareAmounts = (
  word: string,
  distanceWord: string,
  gap: (actual: number, requirement: number) => number,
): AmountComparison => {
  function shortfall(actual: number, requirement: number): number | undefined;
  function shortfall(actual: string, requirement: string): string | undefined;
  function shortfall(actual: number | string, requirement: number | string): number | string | undefined {
    const hundredths = gap(toHundredths(actual), toHundredths(requirement));
    if (hundredths <= 0) return undefined;
    return typeof actual === "string" ? poundsFromPence(hundredths) : fromHundredths(hundredths);
  }
  return { word, distanceWord, shortfall };
};

/**
 * The actual value reaches the requirement; the requirement itself is enough.
 *
 * @example
 * ```ts
 * import { atLeast } from "@maths-hubs/rulekit";
 *
 * atLeast.shortfall(11.4, 11.5); // => 0.1
 * atLeast.shortfall(11.5, 11.5); // => undefined
 * ```
 */
export const atLeast: AmountComparison = /* @__PURE__ */ compareAmounts(
  "at least",
  "short by",
  (actual, requirement) => requirement - actual,
);

/**
 * The actual value does not exceed the requirement; the requirement itself is allowed.
 *
 * @example
 * ```ts
 * import { atMost } from "@maths-hubs/rulekit";
 *
 * atMost.shortfall("850000.01", "850000.00"); // => "0.01"
 * ```
 */
export const atMost: AmountComparison = /* @__PURE__ */ compareAmounts(
  "at most",
  "over by",
  (actual, requirement) => actual - requirement,
);

/**
 * The actual value is the requirement, neither less nor more.
 *
 * @example
 * ```ts
 * import { exactly } from "@maths-hubs/rulekit";
 *
 * exactly.shortfall(2, 3); // => 1
 * exactly.shortfall(4, 3); // => 1
 * ```
 */
export const exactly: AmountComparison = /* @__PURE__ */ compareAmounts(
  "exactly",
  "out by",
  (actual, requirement) => Math.abs(actual - requirement),
);

/**
 * The actual date is not after the required one; the distance is in calendar days.
 *
 * @example
 * ```ts
 * import { onOrBefore } from "@maths-hubs/rulekit";
 *
 * onOrBefore.shortfall("2024-10-02", "2024-09-30"); // => 2
 * onOrBefore.shortfall("2024-09-30", "2024-09-30"); // => undefined
 * ```
 */
export const onOrBefore: Comparison<"date"> = {
  word: "on or before",
  distanceWord: "late by",
  shortfall: (actual, requirement) => daysBeyond(requirement, actual),
};

/**
 * The actual date is not before the required one; the distance is in calendar days.
 *
 * @example
 * ```ts
 * import { onOrAfter } from "@maths-hubs/rulekit";
 *
 * onOrAfter.shortfall("2023-08-31", "2023-09-01"); // => 1
 * ```
 */
export const onOrAfter: Comparison<"date"> = {
  word: "on or after",
  distanceWord: "early by",
  shortfall: (actual, requirement) => daysBeyond(actual, requirement),
};

const daysBeyond = (from: string, to: string): number | undefined => {
  const days = dayOf(to) - dayOf(from);
  return days > 0 ? days : undefined;
};
