/** A text to be placed above a chart. */
export interface Label {
  /** Where its middle wants to be. */
  readonly middle: number;
  /** How wide it is. */
  readonly width: number;
  /** What it says. */
  readonly text: string;
}

/** A label with its place. */
export interface PlacedLabel extends Label {
  /** Its left end. */
  readonly left: number;
  /** Its lane, counted upwards from the chart. */
  readonly lane: number;
}

/** Where labels may stand. */
export interface LabelSpace {
  /** The left end of every lane. */
  readonly left: number;
  /** The right end of every lane. */
  readonly right: number;
  /** How many lanes there are. */
  readonly lanes: number;
}

/** Blank between neighbours. */
const air = 8;

/** Places labels from left to right in the lowest lane that is free; those that find none are left out. */
export const placeLabels = (labels: readonly Label[], space: LabelSpace): readonly PlacedLabel[] => {
  const ends = Array.from({ length: space.lanes }, () => Number.NEGATIVE_INFINITY);
  return labels
    .toSorted((first, second) => first.middle - second.middle)
    .flatMap((label) => {
      const wanted = Math.min(label.middle - label.width / 2, space.right - label.width);
      const left = Math.max(space.left, wanted);
      const lane = ends.findIndex((end) => end + air <= left);
      if (lane === -1) return [];
      ends[lane] = left + label.width;
      return [{ ...label, left, lane }];
    });
};
