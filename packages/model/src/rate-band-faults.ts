import { shownBriefly, type Fault } from "./fault.ts";
import type { RateBand } from "./funded-project.ts";

/**
 * Where the bands of a rate leave a gap or overlap: the first starts at zero, every other where the one before ends, and
 * only the last may have no end.
 *
 * @param bands - the bands of a rate
 * @param path - JSON Pointer to them, for the faults
 *
 * @example
 * ```ts
 * import { rateBandFaults } from "@maths-hubs/model";
 *
 * const bands = [{ from: 0, below: 95 }, { from: 96, below: null }];
 * const [fault] = rateBandFaults(bands);
 * fault?.path; // => "/1/from"
 * fault?.expected; // => "95, because units from 95 up to 96 would be in no band"
 * ```
 */
export const rateBandFaults = (bands: readonly RateBand[], path = ""): readonly Fault[] => {
  if (bands.length === 0) return [faultAt(path, bands, "at least one band, from 0")];
  let end: number | null = 0;
  return bands.flatMap(({ from, below }, index) => {
    const faults: Fault[] = [];
    if (from !== end) faults.push(faultAt(`${path}/${index}/from`, from, startAfter(end, from)));
    if (below !== null && !(Number.isSafeInteger(below) && below > from)) {
      const expected = `a whole number above ${from}, or null for no end`;
      faults.push(faultAt(`${path}/${index}/below`, below, expected));
    }
    end = below;
    return faults;
  });
};

const startAfter = (end: number | null, from: number): string => {
  if (end === null) return "no band here, because the one before has no end";
  return from > end
    ? `${end}, because units from ${end} up to ${from} would be in no band`
    : `${end}, because units from ${from} up to ${end} would be in two bands`;
};

const faultAt = (path: string, received: unknown, expected: string): Fault => ({
  path,
  code: "invalid-bands",
  expected,
  received: shownBriefly(received),
});
