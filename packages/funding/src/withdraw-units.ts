import type { Pounds, RateBand } from "@maths-hubs/model";
import { isCount } from "./apply-rate.ts";
import { provenBands, unitsBetween } from "./bands.ts";
import { fundingError } from "./funding-error.ts";
import { notNegative, poundsOf, withinLimit } from "./money.ts";
import { roundedPence, type Rounding } from "./round-pounds.ts";

/** By which rates units are valued that were paid for and fall away. */
export type Withdrawal =
  | {
      /** Each at the rate that was paid for it. */
      readonly valuation: "original-rate";
      /** How many of those that fall away were paid in each band. */
      readonly byBand: readonly number[];
    }
  | {
      /** From the highest band that is filled, as if the last to come were the first to go. */
      readonly valuation: "last-in-first-out";
      /** How many fall away. */
      readonly units: number;
    }
  | {
      /** At the average rate of all that were paid. */
      readonly valuation: "pro-rata";
      /** How many fall away. */
      readonly units: number;
      /** How the amount is rounded. */
      readonly rounding: Rounding;
    };

/** What units come to that fall away. */
export interface WithdrawnUnits {
  /** Units taken out of each band, below zero; empty where they are valued pro rata. */
  readonly byBand: readonly number[];
  /** Pounds, below zero: what was paid for them, mirrored. */
  readonly amount: Pounds;
}

/**
 * What units come to that were paid for in bands and fall away. Three valuations are in use, and give different amounts: the
 * caller names one.
 *
 * @param bands - from zero, each starting where the one before ends, each with its rate
 * @param paid - how many units were paid for
 * @param withdrawal - how many fall away, and by which rates
 * @throws a {@link FundingError} with code `bands-not-contiguous`; with code `invalid-quantity` if more would fall away than
 * were paid for, from a band or at all; with code `invalid-choice` if a band that is needed has no rate
 *
 * @example
 * ```ts
 * import { withdrawUnits } from "@maths-hubs/funding";
 *
 * const bands = [{ from: 0, below: 2, rate: "400.00" }, { from: 2, below: null, rate: "100.00" }];
 * const rounding = { roundTo: "0.01", rounding: "half-even" } as const;
 * withdrawUnits(bands, 3, { valuation: "last-in-first-out", units: 2 }).amount; // => "-500.00"
 * withdrawUnits(bands, 3, { valuation: "original-rate", byBand: [2, 0] }).amount; // => "-800.00"
 * withdrawUnits(bands, 3, { valuation: "pro-rata", units: 2, rounding }).amount; // => "-600.00"
 * ```
 */
export const withdrawUnits = (
  bands: readonly RateBand[],
  paid: number,
  withdrawal: Withdrawal,
): WithdrawnUnits => {
  const proven = provenBands(bands);
  const filled = unitsBetween(proven, 0, counted(paid, paid, "/paid")).byBand;
  if (withdrawal.valuation === "pro-rata") {
    const units = counted(withdrawal.units, paid, "/units");
    if (paid === 0) return { byBand: [], amount: "0.00" };
    const exact = { numerator: BigInt(valueOf(proven, filled)) * BigInt(units), denominator: BigInt(paid) };
    return { byBand: [], amount: poundsOf(0 - roundedPence(exact, withdrawal.rounding, "/rounding")) };
  }
  const out =
    withdrawal.valuation === "original-rate"
      ? filled.map((units, index) => counted(withdrawal.byBand[index] ?? 0, units, `/byBand/${index}`))
      : unitsBetween(proven, paid - counted(withdrawal.units, paid, "/units"), paid).byBand;
  return { byBand: out.map((units) => 0 - units), amount: poundsOf(0 - valueOf(proven, out)) };
};

/** Pence for so many units in each band. */
const valueOf = (bands: readonly RateBand[], byBand: readonly number[]): number => {
  let value = 0;
  for (const [index, units] of byBand.entries()) {
    if (units === 0) continue;
    const rate = bands[index]?.rate;
    if (rate === undefined) {
      const expected = "a rate for the band that the units were in";
      throw fundingError({ code: "invalid-choice", path: `/${index}/rate`, received: rate, expected });
    }
    value = withinLimit(value + notNegative(rate, `/${index}/rate`).pence * units);
  }
  return value;
};

const counted = (units: number, atMost: number, path: string): number => {
  if (isCount(units) && units <= atMost) return units;
  const expected = `a whole number from 0 to ${atMost}, the units that were paid for`;
  throw fundingError({ code: "invalid-quantity", path, received: units, expected });
};
