import type { ObligationStatus } from "@maths-hubs/model";

/** A sign at its place. */
export interface PlacedSign {
  /** Where its middle is. */
  readonly x: number;
  /** What it shows. */
  readonly sign: ObligationStatus;
}

/** Signs too close to be told apart, as one. */
export type MergedSign<S extends PlacedSign> = S & {
  /** How many of them show this sign; those that need less attention are not counted. */
  readonly count: number;
};

/** What needs attention first. */
const attention: readonly ObligationStatus[] = ["overdue", "open", "upcoming", "undated", "done"];

/**
 * Signs from left to right, merged until neighbours stand so far apart; of several, the one that needs most attention stays
 * where it is.
 */
export const mergedSigns = <S extends PlacedSign>(
  signs: readonly S[],
  apart: number,
): readonly MergedSign<S>[] => {
  const merged: MergedSign<S>[] = [];
  for (const sign of signs.toSorted((a, b) => a.x - b.x)) {
    let last: MergedSign<S> = { ...sign, count: 1 };
    for (
      let before = merged.at(-1);
      before !== undefined && last.x - before.x < apart;
      before = merged.at(-1)
    ) {
      merged.pop();
      last = mergedTwo(before, last);
    }
    merged.push(last);
  }
  return merged;
};

const mergedTwo = <S extends PlacedSign>(first: MergedSign<S>, second: MergedSign<S>): MergedSign<S> => {
  if (first.sign === second.sign) return { ...first, count: first.count + second.count };
  return attention.indexOf(first.sign) < attention.indexOf(second.sign) ? first : second;
};
