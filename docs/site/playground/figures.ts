import type { GrantCell } from "@maths-hubs/formats/text";

/** Words, or an amount that may not be known. */
export type FigureCell = GrantCell;

/** A row of cells; the first says what the row is. */
export type FigureRow = readonly FigureCell[];

/** Rows that belong together, with what they come to; a row that stands alone needs no heading above it. */
export interface FigureGroup {
  readonly label: string;
  readonly rows: readonly FigureRow[];
  readonly together: FigureRow;
}

/** A table of figures whose rows visibly come to its totals. */
export interface Figures {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly FigureRow[];
  /** Rows in groups, each with a subtotal; instead of `rows`. */
  readonly groups: readonly FigureGroup[];
  readonly totals: readonly FigureRow[];
  /** What stands below it. */
  readonly notes: readonly string[];
  /** Places to fill in before everything can be told. */
  readonly missing: readonly string[];
}

/** `£1,234.50`, `-£0.05`, or that it cannot be told: an unknown amount is never shown as zero. */
export const amountInWords = (pounds: string | null): string => {
  if (pounds === null) return "cannot be told";
  const isNegative = pounds.startsWith("-");
  const [whole = "0", pence = "00"] = (isNegative ? pounds.slice(1) : pounds).split(".");
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
  return `${isNegative ? "-" : ""}£${grouped}.${pence.padEnd(2, "0")}`;
};

/** Whether a cell stands under its heading at the right, as amounts and numbers do. */
export const isNumber = (cell: FigureCell): boolean => typeof cell !== "string" || /^\d+$/.test(cell);
