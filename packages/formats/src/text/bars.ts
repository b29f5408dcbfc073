import type { Signs } from "./signs.ts";
import type { TextCell } from "./text-cells.ts";

/** How many days a week a row stands for, and where the minimum lies. */
export interface TextScale {
  /** Days a week of one row. */
  readonly unit: number;
  /** How many rows there are. */
  readonly rows: number;
  /** The row whose upper edge is the minimum, from 1; 0 where there is no minimum. */
  readonly minimumRow: number;
  /** Days a week that are asked for. */
  readonly minimum: number;
}

/** The rows of bars, highest first, with the line of the minimum where no bar covers it. */
export const bars = (cells: readonly TextCell[], scale: TextScale, signs: Signs): readonly string[] => {
  const heights = cells.map((cell) => heightOf(cell, scale, signs.fill.length - 1));
  return Array.from({ length: scale.rows }, (_, index) => {
    const row = scale.rows - index;
    return cells
      .map((cell, column) => signAt(row, { cell, height: heights[column] ?? 0 }, { scale, signs }))
      .join("");
  });
};

interface Bar {
  readonly cell: TextCell;
  /** In steps of the fill. */
  readonly height: number;
}

/** A bar below the minimum never looks as if it reached it, however little is missing. */
const heightOf = (
  { capacity }: TextCell,
  { unit, minimum, minimumRow }: TextScale,
  steps: number,
): number => {
  if (capacity === null || capacity <= 0) return 0;
  const height = Math.max(1, Math.round((capacity / unit) * steps));
  const edge = minimumRow * steps;
  return capacity < minimum ? Math.min(height, edge - 1) : Math.max(height, edge);
};

const signAt = (
  row: number,
  { cell, height }: Bar,
  { scale, signs }: { scale: TextScale; signs: Signs },
): string => {
  const steps = signs.fill.length - 1;
  const filled = Math.min(steps, Math.max(0, height - (row - 1) * steps));
  if (filled > 0) return signs.fill[filled] ?? " ";
  if (cell.capacity === null && row <= (scale.minimumRow || scale.rows)) return signs.hatch;
  return scale.minimumRow > 0 && row === scale.minimumRow + 1 ? signs.line : " ";
};
