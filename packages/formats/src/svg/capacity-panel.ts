import { counted } from "@maths-hubs/rulekit";
import type { CapacitySeries } from "../capacity-series.ts";
import { monthLabels, valueLines } from "./axes.ts";
import { gapBand, unknownBand } from "./bands.ts";
import { gapLabel, gapLead, laneHeight, placedGapLabels } from "./gap-labels.ts";
import type { Drawn } from "./legend.ts";
import { boldLetterWidth, letterWidth } from "./letters.ts";
import { paint } from "./paint.ts";
import { plotOf, type PanelSpace } from "./plot.ts";
import { capacityLine, capacityValue, minimumLine } from "./steps.ts";
import { element, textElement } from "./xml.ts";

/** The capacity of one group as steps against its minimum. */
export const capacityPanel = (series: CapacitySeries, space: PanelSpace): Drawn => {
  const labels = placedGapLabels(series, space);
  const lanes = Math.max(0, ...labels.map(({ lane }) => lane + 1));
  const heading = headingOf(series, space, labels.length);
  const plot = plotOf(series, space, heading.bottom + lanes * laneHeight + 4);
  const svg = [
    heading.svg,
    valueLines(plot),
    ...series.gaps.map((gap) => gapBand(series, gap, plot)),
    ...series.steps
      .filter(({ capacity }) => capacity === null)
      .map((step) => unknownBand(series, step, plot)),
    capacityLine(series, plot),
    minimumLine(series, plot),
    ...series.steps.map((step) => capacityValue(step, plot, series.minimum ?? 0)),
    // All lines before all letters, whose ground then covers the lines that cross them.
    ...labels.map((label) => gapLead(label, plot)),
    ...labels.map((label) => gapLabel(label, plot)),
    monthLabels(plot),
  ];
  return { svg: element("g", {}, ...svg), bottom: plot.floor + 32 };
};

/** Name and minimum of the group, on one line where both find room. */
const headingOf = (
  { label, minimum, gaps }: CapacitySeries,
  { left, right, top }: PanelSpace,
  labelled: number,
): Drawn => {
  const asked = minimum === undefined ? "minimum not known" : `minimum ${minimum}`;
  const unlabelled = gaps.length - labelled;
  const note = unlabelled === 0 ? asked : `${asked}; ${counted(unlabelled, "gap has", "gaps have")} no label`;
  const isOneLine = label.length * boldLetterWidth + note.length * letterWidth < right - left;
  const first = top + 10;
  const second = isOneLine ? first : first + 15;
  const place = isOneLine ? { x: right, y: second, "text-anchor": "end" } : { x: left, y: second };
  const svg =
    textElement("text", { x: left, y: first, "font-weight": "bold", fill: paint.text }, label) +
    textElement("text", { ...place, fill: paint.quiet }, note);
  return { svg, bottom: second + 8 };
};
