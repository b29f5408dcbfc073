import type { Pounds, RoundingMode, ScenarioComparison } from "@maths-hubs/model";
import { fundingError } from "./funding-error.ts";
import { penceFrom, poundsOf } from "./money.ts";
import { knownMode } from "./known-mode.ts";
import { roundedQuotient } from "./rounded-quotient.ts";

/** How a percentage is written. */
export interface PercentStyle {
  /** Decimal places, 0 to 6. */
  readonly places: number;
  /** How it is rounded to them. */
  readonly rounding: RoundingMode;
}

/**
 * Two totals side by side: what a cut or a rise comes to, in pounds and in percent of the first.
 *
 * @param before - pounds in the first scenario
 * @param after - pounds in the second
 * @param style - how the percentage is written
 * @throws a {@link FundingError} with code `invalid-pounds` if either is no amount; with code `invalid-choice` if the style
 * is none
 *
 * @example
 * ```ts
 * import { compareScenarios } from "@maths-hubs/funding";
 *
 * const style = { places: 1, rounding: "half-away-from-zero" } as const;
 * compareScenarios("1000000.00", "650000.00", style).percent; // => "-35.0"
 * compareScenarios("0.00", "1.00", style).percent; // => null
 * ```
 */
export const compareScenarios = (before: Pounds, after: Pounds, style: PercentStyle): ScenarioComparison => {
  const [first, second] = [penceFrom(before, "/before"), penceFrom(after, "/after")];
  const change = second - first;
  return {
    document: "scenario-comparison",
    before: poundsOf(first),
    after: poundsOf(second),
    change: poundsOf(change),
    percent: first === 0 ? null : percentOf(change, first, style),
  };
};

const percentOf = (change: number, base: number, { places, rounding }: PercentStyle): string => {
  if (!Number.isInteger(places) || places < 0 || places > 6) {
    const expected = "a whole number of places from 0 to 6";
    throw fundingError({ code: "invalid-choice", path: "/places", received: places, expected });
  }
  const scale = 10n ** BigInt(places);
  // The divisor is positive: a change against a debt counts in its size.
  const exact = BigInt(change) * 100n * scale;
  const rounded = roundedQuotient(exact, BigInt(Math.abs(base)), knownMode(rounding, "/rounding"));
  const size = rounded < 0n ? -rounded : rounded;
  const sign = rounded < 0n ? "-" : "";
  if (places === 0) return `${sign}${size}`;
  return `${sign}${size / scale}.${String(size % scale).padStart(places, "0")}`;
};
