import type { TeamYear } from "@maths-hubs/model";
import { capacitySeries, daysOfYear, type CapacitySeries } from "../capacity-series.ts";
import { bars, type TextScale } from "./bars.ts";
import { cellsOf, type TextCell } from "./text-cells.ts";
import { monthLine } from "./month-line.ts";
import { asciiSigns, blockSigns, type Signs } from "./signs.ts";

/** How the text chart is drawn. */
export interface CapacityTextOptions {
  /** Characters in the longest line, from 40 to 400; 80 where it is left out. */
  readonly width?: number;
  /** Use signs of ASCII alone, for terminals and files without block characters; false where it is left out. */
  readonly ascii?: boolean;
}

/** Room for the values beside the bars. */
const axisWidth = 7;

/**
 * Draws the capacity of both groups over an academic year as a small bar chart for a terminal, without colour.
 *
 * A column stands for some days and shows the lowest capacity among them, so that a gap of a single day is seen. A line of
 * signs below the bars marks days short of the minimum and days whose capacity is unknown. The bars are drawn to scale from
 * zero, and none that is short of the minimum reaches its line.
 *
 * @param year - the answer of a whole year
 * @param options - width and signs
 *
 * @example
 * ```ts
 * import { capacityAsText } from "@maths-hubs/formats/text";
 * import { assessTeamThroughout } from "@maths-hubs/mhlm";
 * import { aTeam } from "@maths-hubs/model/testing";
 *
 * const chart = capacityAsText(assessTeamThroughout(aTeam()), { width: 44, ascii: true });
 * chart.split("\n")[0]; // => "Leadership group:"
 * chart.split("\n")[3]; // => " 11.5 |#####################################"
 * ```
 */
export const capacityAsText = (year: TeamYear, options: CapacityTextOptions = {}): string => {
  const signs = options.ascii === true ? asciiSigns : blockSigns;
  const width = widthOf(options.width);
  const columns = width - axisWidth;
  const days = daysOfYear(year);
  const months = " ".repeat(axisWidth) + monthLine(year, { columns, days });
  const lines = capacitySeries(year).flatMap((series) => {
    const cells = cellsOf(series, { columns, days });
    return [...headingOf(series, width), ...chartOf(series, cells, signs), months, ""];
  });
  return `${[...lines, ...keyOf(signs, width)].map((line) => line.trimEnd()).join("\n")}\n`;
};

const widthOf = (width = 80): number =>
  Number.isFinite(width) ? Math.floor(Math.min(400, Math.max(40, width))) : 80;

/** Name and figures, on one line where it is wide enough. */
const headingOf = ({ label, minimum, steps }: CapacitySeries, width: number): readonly string[] => {
  const known = steps.flatMap(({ capacity }) => (capacity === null ? [] : [capacity]));
  const asked = minimum === undefined ? "minimum not known" : `minimum ${shown(minimum)}`;
  const lowest =
    known.length === 0 ? "capacity not known" : `lowest ${shown(Math.min(...known))} days a week`;
  return inWidth([`${label}:`, `${asked}, ${lowest}`], { width, between: " " });
};

const shown = (days: number): string => String(Math.round(days * 100) / 100);

const inWidth = (
  parts: readonly string[],
  { width, between }: { width: number; between: string },
): readonly string[] => {
  const line = parts.join(between);
  return line.length <= width ? [line] : parts.map((part) => part.slice(0, width));
};

const chartOf = (series: CapacitySeries, cells: readonly TextCell[], signs: Signs): readonly string[] => {
  const scale = scaleOf(series);
  const rows = bars(cells, scale, signs).map((row, index) => `${valueAt(scale, index)} ${signs.axis}${row}`);
  const floor = `${"0".padStart(axisWidth - 2)} ${signs.corner}${cells.map(() => signs.floor).join("")}`;
  const marks = marksOf(cells, signs);
  return marks.trim() === "" ? [...rows, floor] : [...rows, floor, " ".repeat(axisWidth) + marks];
};

/** Rows of a bar that just reaches the minimum, if the highest bar then still fits. */
const minimumRows = 4;
const mostRows = 7;

/** The minimum lies exactly between two rows, so that to the eye a bar either reaches it or does not. */
const scaleOf = ({ minimum, steps }: CapacitySeries): TextScale => {
  const highest = Math.max(0, ...steps.map(({ capacity }) => capacity ?? 0));
  if (minimum === undefined || minimum <= 0) {
    return { unit: Math.max(highest, 1) / minimumRows, rows: minimumRows, minimumRow: 0, minimum: 0 };
  }
  let minimumRow = minimumRows;
  while (minimumRow > 1 && Math.ceil((highest / minimum) * minimumRow) > mostRows) minimumRow -= 1;
  const unit = minimum / minimumRow;
  // One row above the minimum, for its line.
  const rows = Math.min(mostRows, Math.max(minimumRow + 1, Math.ceil(highest / unit)));
  return { unit, rows, minimumRow, minimum };
};

/** The value at the upper edge of a row, beside the highest row and the one that reaches the minimum. */
const valueAt = ({ unit, rows, minimumRow }: TextScale, index: number): string => {
  const row = rows - index;
  const isNamed = row === minimumRow || (row === rows && rows > minimumRow + 1);
  const value = isNamed ? shown(row * unit) : "";
  // A value that finds no room is left out, so that all bars stand in line.
  return (value.length < axisWidth - 1 ? value : "").padStart(axisWidth - 2);
};

const marksOf = (cells: readonly TextCell[], signs: Signs): string =>
  cells.map((cell) => (cell.isShort ? signs.short : cell.isUnknown ? signs.unknown : " ")).join("");

const keyOf = ({ short, unknown, line }: Signs, width: number): readonly string[] =>
  inWidth([`${line} minimum`, `${short} short of it on some day`, `${unknown} days not known`], {
    width,
    between: "   ",
  });
