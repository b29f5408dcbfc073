import { pointer, toHundredths } from "@maths-hubs/rulekit";
import type { RiskBand } from "./ledger-entry.ts";
import { shownBriefly, type Fault } from "./fault.ts";

/**
 * What is wrong with bands of risk: they must stand in ascending order, start without a lower end, end without an upper
 * end, and meet without a gap or an overlap, so that every variance lies in exactly one.
 *
 * @param bands - the bands, lowest first
 * @param block - the name of the block that they stand in
 *
 * @example
 * ```ts
 * import { riskBandFaults } from "@maths-hubs/model";
 *
 * const low = { label: "over", from: null, below: "-2", risk: true };
 * const rest = { label: "fine", from: "-1", below: null, risk: false };
 * riskBandFaults([low, rest]).map(({ path, expected }) => [path, expected]); // => [["/riskBands/1/from", "-2, where the band before it ends"]]
 * riskBandFaults([low, { ...rest, from: "-2" }]); // => []
 * ```
 */
export const riskBandFaults = (bands: readonly RiskBand[], block = "riskBands"): readonly Fault[] => {
  if (bands.length === 0) return [fault(pointer(block), "at least one band", bands)];
  return bands.flatMap((band, index) => {
    const at = (field: string): string => pointer(block, index, field);
    const before = bands[index - 1];
    const isLast = index === bands.length - 1;
    return [...startFaults(band, before, at("from")), ...endFaults(band, isLast, at("below"))];
  });
};

const startFaults = ({ from }: RiskBand, before: RiskBand | undefined, path: string): readonly Fault[] => {
  if (before === undefined)
    return from === null ? [] : [fault(path, "null, because nothing lies below the lowest band", from)];
  // A band before that has no upper end is a fault of its own.
  if (before.below === null) return [];
  if (from !== null && toHundredths(from) === toHundredths(before.below)) return [];
  return [fault(path, `${before.below}, where the band before it ends`, from)];
};

const endFaults = ({ from, below }: RiskBand, isLast: boolean, path: string): readonly Fault[] => {
  if (isLast)
    return below === null ? [] : [fault(path, "null, because nothing lies above the highest band", below)];
  if (below === null) return [fault(path, "a percentage, because another band follows", below)];
  if (from === null || toHundredths(from) < toHundredths(below)) return [];
  return [fault(path, `a percentage above ${from}`, below)];
};

const fault = (path: string, expected: string, received: unknown): Fault => ({
  path,
  code: "invalid-bands",
  expected,
  received: shownBriefly(received),
});
