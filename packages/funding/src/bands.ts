import { rateBandFaults, type RateBand } from "@maths-hubs/model";
import { isCount } from "./apply-rate.ts";
import { errorOfFault, fundingError } from "./funding-error.ts";

/** The units that a change put into each band, and those that no band takes. */
export interface UnitsByBand {
  /** Units by band, in their order; negative where the change took them out. */
  readonly byBand: readonly number[];
  /** Units beyond the last band; they are told, never dropped. */
  readonly beyond: number;
}

/** The same bands, once it is proved that each starts where the one before ends, the first of them at zero. */
export const provenBands = (bands: readonly RateBand[], path = ""): readonly RateBand[] => {
  const [fault] = rateBandFaults(bands, path);
  if (fault === undefined) return bands;
  throw errorOfFault("bands-not-contiguous", fault);
};

/**
 * The units that a change puts into each band, where earlier statements have filled the bands so far; bands fill from the
 * first and empty from the last, so that what a change put in, its opposite takes out.
 *
 * @param bands - from zero, each starting where the one before ends
 * @param before - units that earlier statements have placed, from 0
 * @param change - units more, or fewer where it is negative
 * @throws a {@link FundingError} with code `bands-not-contiguous` if a band does not start where the one before ends; with
 * code `invalid-quantity` if a number is not whole, or fewer units would be left than none
 *
 * @example
 * ```ts
 * import { placeInBands } from "@maths-hubs/funding";
 *
 * const bands = [{ from: 0, below: 2000 }, { from: 2000, below: 4000 }];
 * placeInBands(bands, 1999, 2); // => { byBand: [1, 1], beyond: 0 }
 * placeInBands(bands, 2001, -2); // => { byBand: [-1, -1], beyond: 0 }
 * placeInBands(bands, 0, 5000); // => { byBand: [2000, 2000], beyond: 1000 }
 * placeInBands([{ from: 0, below: 95 }, { from: 96, below: null }], 0, 1); // throws bands-not-contiguous
 * ```
 */
export const placeInBands = (bands: readonly RateBand[], before: number, change: number): UnitsByBand => {
  const proven = provenBands(bands);
  const after = before + change;
  if (!isCount(before) || !isCount(after)) {
    const expected = "whole numbers of units, not fewer than none";
    throw fundingError({
      code: "invalid-quantity",
      path: "",
      received: isCount(before) ? after : before,
      expected,
    });
  }
  return unitsBetween(proven, before, after);
};

/** The units of proven bands between two counts. */
export const unitsBetween = (bands: readonly RateBand[], before: number, after: number): UnitsByBand => {
  const byBand = bands.map((band) => unitsIn(band, before, after));
  let beyond = after - before;
  for (const units of byBand) beyond -= units;
  return { byBand, beyond };
};

/** How many of the units between two counts are in a band. */
export const unitsIn = ({ from, below }: RateBand, before: number, after: number): number =>
  Math.max(from, Math.min(after, below ?? after)) - Math.max(from, Math.min(before, below ?? before));
