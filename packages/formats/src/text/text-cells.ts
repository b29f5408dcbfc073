import type { CapacitySeries, Stretch } from "../capacity-series.ts";

/** What a column of a text chart stands for. */
export interface TextCell {
  /** The lowest known capacity on its days; `null` where none is known. */
  readonly capacity: number | null;
  /** Whether the group is short of its minimum on one of its days. */
  readonly isShort: boolean;
  /** Whether the capacity of one of its days is unknown. */
  readonly isUnknown: boolean;
}

/** How many columns stand for how many days. */
export interface TextSpan {
  readonly columns: number;
  readonly days: number;
}

/** One cell a column; a day belongs to every column that a part of it falls into. */
export const cellsOf = ({ steps, gaps }: CapacitySeries, { columns, days }: TextSpan): readonly TextCell[] =>
  Array.from({ length: columns }, (_, column) => {
    const from = (column * days) / columns;
    const to = ((column + 1) * days) / columns;
    const meets = ({ start, days: length }: Stretch): boolean => start < to && start + length > from;
    const capacities = steps.filter(meets).map(({ capacity }) => capacity);
    const known = capacities.filter((capacity) => capacity !== null);
    return {
      capacity: known.length === 0 ? null : Math.min(...known),
      isShort: gaps.some(meets),
      isUnknown: capacities.includes(null),
    };
  });
