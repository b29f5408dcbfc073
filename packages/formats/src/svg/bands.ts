import type { CapacitySeries, CapacityStretch, ShortStretch, Stretch } from "../capacity-series.ts";
import { datesInWords } from "./chart-in-words.ts";
import { halo } from "./letters.ts";
import { paint } from "./paint.ts";
import { plotHeight, type Plot } from "./plot.ts";
import { element, textElement } from "./xml.ts";

/** Thin enough for one day, wide enough to be seen. */
const narrowest = 6;

/** Broad enough to be seen, and inside the plot. */
const acrossOf = ({ start, days }: Stretch, { x, left, right }: Plot): { x: number; width: number } => {
  const width = Math.max(narrowest, x(start + days) - x(start));
  const wanted = x(start + days / 2) - width / 2;
  return { x: Math.max(left, Math.min(wanted, right - width)), width };
};

/** Shades the days of a gap, and the distance to the minimum. */
export const gapBand = (series: CapacitySeries, gap: ShortStretch, plot: Plot): string => {
  const across = acrossOf(gap, plot);
  const minimum = series.minimum ?? gap.shortfall;
  const top = plot.y(minimum);
  const height = plot.y(minimum - gap.shortfall) - top;
  const says = `${series.label}: short by ${gap.shortfall} ${datesInWords(plot.year, gap)}`;
  return element(
    "g",
    {},
    textElement("title", {}, says),
    element("rect", { ...across, y: plot.ceiling, height: plotHeight, fill: paint.shortBand }),
    element("rect", { ...across, y: top, height, fill: `url(#${plot.patterns.short})`, stroke: paint.short }),
  );
};

/** Hatches days of unknown capacity. */
export const unknownBand = (series: CapacitySeries, step: CapacityStretch, plot: Plot): string => {
  const across = acrossOf(step, plot);
  const fill = `url(#${plot.patterns.unknown})`;
  const middle = across.x + across.width / 2;
  const text = { x: middle, y: (plot.ceiling + plot.floor) / 2, "text-anchor": "middle", ...halo };
  return element(
    "g",
    {},
    textElement("title", {}, `${series.label}: unknown ${datesInWords(plot.year, step)}`),
    element("rect", { ...across, y: plot.ceiling, height: plotHeight, fill, stroke: paint.unknown }),
    across.width < 60 ? "" : textElement("text", text, "unknown"),
  );
};
