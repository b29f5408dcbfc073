import type { CapacitySeries } from "../capacity-series.ts";
import { boldLetterWidth, halo } from "./letters.ts";
import { paint } from "./paint.ts";
import { placeLabels, type Label, type PlacedLabel } from "./place-labels.ts";
import type { PanelSpace, Plot } from "./plot.ts";
import { element, svgNumber, textElement } from "./xml.ts";

/** The height of a lane of labels. */
export const laneHeight = 14;

const mostLanes = 3;

/** The shortfalls in words, placed above the plot; those that find no room are left out. */
export const placedGapLabels = (
  { gaps }: CapacitySeries,
  { left, right, days }: PanelSpace,
): readonly PlacedLabel[] =>
  placeLabels(
    gaps.map(({ start, days: length, shortfall }): Label => {
      const text = `${svgNumber(shortfall)} short`;
      const middle = left + ((start + length / 2) / days) * (right - left);
      return { middle, text, width: text.length * boldLetterWidth };
    }),
    { left, right, lanes: mostLanes },
  );

const labelFoot = ({ lane }: PlacedLabel, { ceiling }: Plot): number => ceiling - 5 - lane * laneHeight;

/** Leads from a label to its gap. */
export const gapLead = (label: PlacedLabel, plot: Plot): string => {
  const { middle } = label;
  const y = labelFoot(label, plot) + 2;
  return element("line", { x1: middle, y1: y, x2: middle, y2: plot.ceiling, stroke: paint.short });
};

/** The letters of a label. */
export const gapLabel = (label: PlacedLabel, plot: Plot): string => {
  const at = { x: label.left + label.width / 2, y: labelFoot(label, plot), "text-anchor": "middle" };
  return textElement("text", { ...at, "font-weight": "bold", ...halo, fill: paint.short }, label.text);
};
