import { inWords } from "../timeline-words.ts";
import type { GanttStyle } from "./gantt-frame.ts";
import { boldLetterWidth } from "./letters.ts";
import type { TimeAxis } from "./time-axis.ts";
import { element, textElement } from "./xml.ts";

/** Room that the names of years and months take above the plot. */
export const axisHeight = 32;

/** From where to where the plot reaches. */
export interface PlotHeight {
  /** The upper end. */
  readonly top: number;
  /** The lower end. */
  readonly bottom: number;
}

/** The months as names above and lines through the plot, with the calendar year where one begins. */
export const monthGrid = (
  { months, x, right }: TimeAxis,
  { top, bottom }: PlotHeight,
  { paints }: GanttStyle,
): string => {
  const isWide = x(30) - x(0) >= 24;
  const parts = months.map(({ start, name, year }, index) => {
    const from = x(start);
    const next = months[index + 1];
    const middle = (from + (next === undefined ? right : x(next.start))) / 2;
    const look = { "text-anchor": "middle", "font-size": 11, ...paints.fill("quiet") };
    const line = element("line", { x1: from, y1: top, x2: from, y2: bottom, ...paints.stroke("grid") });
    const label = textElement("text", { x: middle, y: top - 6, ...look }, isWide ? name : name.slice(0, 1));
    const isFirst = index === 0 || name === "Jan";
    const begins = { x: from, y: top - 20, "font-size": 11, "font-weight": "bold", ...paints.fill("quiet") };
    return line + label + (isFirst ? textElement("text", begins, year) : "");
  });
  const frame = element("line", { x1: right, y1: top, x2: right, y2: bottom, ...paints.stroke("grid") });
  return parts.join("") + frame;
};

/** Room that the label of the date judged takes below the plot. */
export const todayHeight = 26;

/** The middle of the date judged; `null` where the axis has no such day. */
export const todayAt = (asOf: string, axis: TimeAxis): number | null =>
  axis.has(asOf) ? (axis.begin(asOf) + axis.end(asOf)) / 2 : null;

/** The date judged as a line through the plot, labelled below it; nothing where the axis has no such day. */
export const todayLine = (
  asOf: string,
  { axis, plot: { top, bottom } }: { readonly axis: TimeAxis; readonly plot: PlotHeight },
  { paints }: GanttStyle,
): string => {
  const x = todayAt(asOf, axis);
  if (x === null) return "";
  const text = inWords(asOf);
  const width = text.length * boldLetterWidth * (11 / 12) + 14;
  const left = Math.max(axis.left, Math.min(x - width / 2, axis.right - width));
  const line = { x1: x, y1: top, x2: x, y2: bottom + 6, "stroke-width": 1.5, ...paints.stroke("text") };
  const pill = { x: left, y: bottom + 6, width, height: 18, rx: 9, ...paints.fill("text") };
  const look = { "text-anchor": "middle", "font-size": 11, "font-weight": "bold", ...paints.fill("ground") };
  const label = textElement("text", { x: left + width / 2, y: bottom + 19, ...look }, text);
  return element("line", line) + element("rect", pill) + label;
};
