import type { GrantReport } from "@maths-hubs/model";
import { editionInWords, poundsFromPence } from "@maths-hubs/rulekit";
import { poundsInWords, roundPoundsInWords } from "../pounds-in-words.ts";
import { waterfallSteps, type WaterfallStep } from "../waterfall-steps.ts";
import {
  chartFrame,
  hatching,
  margin,
  shortenedTo,
  unknownStrokes,
  type ChartOptions,
} from "./chart-frame.ts";
import { halo, letterWidth } from "./letters.ts";
import { paint } from "./paint.ts";
import { idsBeginningWith, shortened, widthOf } from "./picture.ts";
import { signedAxis } from "./signed-axis.ts";
import { element, textElement } from "./xml.ts";

const rowHeight = 30;
const barHeight = 18;
const firstRow = 66;

/**
 * Draws the way from the entitlement to what is still to be paid, step by step, as a complete SVG document in a string: the
 * parts of the award, what has been paid, what goes back, and the sum after each stage.
 *
 * Each bar stands where the one before it ends, so that the parts before a sum visibly come to it; every amount stands
 * beside its bar. A step that cannot be told is hatched, and no sum after it is drawn. The chart needs no style sheet,
 * script or font file; equal input gives equal bytes.
 *
 * @param report - the report on a grant, from `grantReport` of `@maths-hubs/funding`
 * @param options - width and ids
 *
 * @example
 * ```ts
 * import { waterfallChart } from "@maths-hubs/formats/svg";
 * import { grantReport } from "@maths-hubs/funding";
 * import { aGrant } from "@maths-hubs/model/testing";
 *
 * const grant = aGrant({ payments: [{ on: "2023-10-15", amount: "357700.00" }] });
 * const svg = waterfallChart(grantReport(grant, { basis: "planned" }), { width: 600 });
 * svg.includes("Entitlement: £613,200.00. Paid so far: -£357,700.00. Still to be paid: £255,500.00."); // => true
 * ```
 */
export const waterfallChart = (report: GrantReport, options: ChartOptions = {}): string => {
  const width = widthOf(options.width);
  const id = idsBeginningWith(options.idPrefix ?? "waterfall");
  const bars = barsOf(waterfallSteps(report));
  const plot = plotOf(bars, width);
  const floor = firstRow + bars.length * rowHeight;
  const frame = {
    width,
    height: floor + 30 + margin,
    id,
    title: `Grant of ${shortened(report.hub, 20)}, ${shortened(report.academicYear, 20)}`,
    description: bars.map(({ label, pence }) => `${label}: ${amountInWords(pence)}.`).join(" "),
    subtitle: shortenedTo(
      `From entitlement to payment, in pounds; terms of ${editionInWords(report.edition)}`,
      width,
    ),
    definitions: element("defs", {}, hatching(id("unknown"), unknownStrokes)),
  };
  return chartFrame(
    frame,
    gridLines(plot, floor),
    ...bars.map((bar, index) => connector(bar, index, plot)),
    ...bars.map((bar, index) =>
      barRow(bar, { plot, top: firstRow + index * rowHeight, unknown: id("unknown") }),
    ),
  );
};

/** A step with the pence that its bar reaches from and to. */
interface Bar extends WaterfallStep {
  readonly from: number;
  readonly to: number;
}

/** Sums stand on zero, parts where the one before them ends; after an unknown one there is no place to stand. */
const barsOf = (steps: readonly WaterfallStep[]): readonly Bar[] => {
  let reached = 0;
  return steps.map((step) => {
    const from = step.kind === "sum" ? 0 : reached;
    reached = step.pence === null ? reached : from + step.pence;
    return { ...step, from, to: step.pence === null ? from : reached };
  });
};

interface BarPlot {
  readonly left: number;
  readonly right: number;
  readonly ticks: readonly number[];
  readonly x: (pence: number) => number;
}

const plotOf = (bars: readonly Bar[], width: number): BarPlot => {
  const left = margin + Math.min(230, Math.max(130, Math.round(width * 0.37)));
  const right = width - margin - amountWidth;
  const { top, bottom, ticks } = signedAxis(bars.flatMap(({ from, to }) => [from, to]));
  return { left, right, ticks, x: (pence) => left + ((pence - bottom) / (top - bottom)) * (right - left) };
};

/** Room for the amounts at the right end, in a column of their own. */
const amountWidth = 92;

const gridLines = ({ ticks, x, left, right }: BarPlot, floor: number): string => {
  const isWide = (right - left) / ticks.length >= 44;
  return ticks
    .map((tick, index) => {
      const line = { x1: x(tick), y1: firstRow - 6, x2: x(tick), y2: floor };
      const isLabelled = isWide || tick === 0 || index === ticks.length - 1;
      const text = { x: x(tick), y: floor + 16, "text-anchor": "middle", fill: paint.quiet };
      return (
        element("line", { ...line, stroke: tick === 0 ? paint.frame : paint.grid }) +
        (isLabelled ? textElement("text", text, roundPoundsInWords(tick)) : "")
      );
    })
    .join("");
};

/** Leads from the end of a bar to the start of the next. */
const connector = ({ to, pence }: Bar, index: number, { x }: BarPlot): string => {
  if (pence === null) return "";
  const y = firstRow + index * rowHeight + barHeight;
  return element("line", { x1: x(to), y1: y, x2: x(to), y2: y + rowHeight - barHeight, stroke: paint.frame });
};

const barRow = (
  { label, kind, pence, from, to }: Bar,
  { plot, top, unknown }: { readonly plot: BarPlot; readonly top: number; readonly unknown: string },
): string => {
  const weight = kind === "sum" ? { "font-weight": "bold" } : {};
  const letters = Math.floor((plot.left - margin - 8) / (letterWidth + (kind === "sum" ? 1 : 0)));
  const name = { x: plot.left - 8, y: top + 13, "text-anchor": "end", fill: paint.text, ...weight };
  const amount = { x: plot.right + amountWidth, y: top + 13, "text-anchor": "end", ...halo, ...weight };
  const place = { x: Math.min(plot.x(from), plot.x(to)), y: top, height: barHeight };
  const bar =
    pence === null
      ? { ...place, width: plot.right - place.x, fill: `url(#${unknown})`, stroke: paint.unknown }
      : { ...place, width: Math.max(1, Math.abs(plot.x(to) - plot.x(from))), ...lookOf(kind, pence) };
  return element(
    "g",
    {},
    textElement("title", {}, `${label}: ${amountInWords(pence)}`),
    element("rect", bar),
    textElement("text", name, shortened(label, letters)),
    textElement("text", amount, pence === null ? "unknown" : poundsInWords(poundsFromPence(pence))),
  );
};

const lookOf = (
  kind: WaterfallStep["kind"],
  pence: number,
): { readonly fill: string; readonly stroke: string } => {
  if (kind === "sum") return { fill: paint.capacity, stroke: paint.capacity };
  return pence < 0
    ? { fill: paint.shortBand, stroke: paint.short }
    : { fill: paint.addedBand, stroke: paint.capacity };
};

const amountInWords = (pence: number | null): string =>
  pence === null ? "cannot be told" : poundsInWords(poundsFromPence(pence));
