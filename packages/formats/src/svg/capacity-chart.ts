import type { TeamYear } from "@maths-hubs/model";
import { editionInWords } from "@maths-hubs/rulekit";
import { capacitySeries, daysOfYear } from "../capacity-series.ts";
import { capacityPanel } from "./capacity-panel.ts";
import { chartInWords } from "./chart-in-words.ts";
import { legend, type Patterns } from "./legend.ts";
import { paint } from "./paint.ts";
import { fontFamily, idsBeginningWith, shortened, widthOf } from "./picture.ts";
import { element, textElement } from "./xml.ts";

/** How the chart is drawn. */
export interface CapacityChartOptions {
  /** Width in pixels, from 320 to 4000, 760 where it is left out; the height follows. */
  readonly width?: number;
  /** What ids inside the SVG begin with, so that several charts can stand on one page; `capacity` where it is left out. */
  readonly idPrefix?: string;
}

const margin = 16;
const axisWidth = 30;

/**
 * Draws the capacity of both groups over an academic year against their minima, as a complete SVG document in a string.
 *
 * Each group has a panel: capacity as steps, the minimum as a dashed line, the days below it shaded and labelled with the
 * shortfall, days of unknown capacity hatched and never drawn as zero. Title and description say the same in words. The
 * chart has a white ground of its own and needs no style sheet, script or font file, so it also works under a strict
 * content security policy; equal input gives equal bytes.
 *
 * @param year - the answer of a whole year
 * @param options - width and ids
 *
 * @example
 * ```ts
 * import { capacityChart } from "@maths-hubs/formats/svg";
 * import { assessTeamThroughout } from "@maths-hubs/mhlm";
 * import { aTeam } from "@maths-hubs/model/testing";
 *
 * const svg = capacityChart(assessTeamThroughout(aTeam()), { width: 640 });
 * svg.slice(0, 53); // => '<svg xmlns="http://www.w3.org/2000/svg" width="640" h'
 * svg.includes("Leadership group, days a week: minimum 11.5; capacity 11.5."); // => true
 * ```
 */
export const capacityChart = (year: TeamYear, options: CapacityChartOptions = {}): string => {
  const width = widthOf(options.width);
  const id = idsBeginningWith(options.idPrefix ?? "capacity");
  const patterns = { short: id("short"), unknown: id("unknown") };
  const series = capacitySeries(year);
  const space = { left: margin + axisWidth, right: width - margin, days: daysOfYear(year), year, patterns };
  const key = legend({ left: margin, right: space.right, top: 62 }, patterns);
  const panels: string[] = [];
  let bottom = key.bottom;
  for (const group of series) {
    const panel = capacityPanel(group, { ...space, top: bottom + 8 });
    panels.push(panel.svg);
    bottom = panel.bottom;
  }
  const height = bottom + margin;
  const title = `Capacity of ${shortened(year.hub, 20)}, ${shortened(year.edition.academicYear, 20)}`;
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-labelledby": `${id("title")} ${id("desc")}`,
      "font-family": fontFamily,
      "font-size": 12,
    },
    textElement("title", { id: id("title") }, title),
    textElement("desc", { id: id("desc") }, chartInWords(year, series)),
    definitions(patterns),
    element("rect", {
      x: 0.5,
      y: 0.5,
      width: width - 1,
      height: height - 1,
      rx: 4,
      fill: paint.ground,
      stroke: paint.grid,
    }),
    textElement(
      "text",
      { x: margin, y: 28, "font-size": 16, "font-weight": "bold", fill: paint.text },
      title,
    ),
    textElement("text", { x: margin, y: 46, fill: paint.quiet }, subtitle(year, width)),
    key.svg,
    ...panels,
  );
};

const subtitle = ({ edition }: TeamYear, width: number): string =>
  shortened(
    `Days a week; expectations of ${editionInWords(edition)}`,
    Math.floor((width - 2 * margin) / 6.2),
  );

const definitions = (patterns: Patterns): string =>
  element(
    "defs",
    {},
    pattern(patterns.short, {
      ground: paint.shortBand,
      stroke: paint.short,
      d: "M-1 1L1 -1M0 6L6 0M5 7L7 5",
    }),
    pattern(patterns.unknown, {
      ground: paint.ground,
      stroke: paint.unknown,
      d: "M-1 5L1 7M0 0L6 6M5 -1L7 1",
    }),
  );

const pattern = (id: string, { ground, stroke, d }: { ground: string; stroke: string; d: string }): string =>
  element(
    "pattern",
    { id, width: 6, height: 6, patternUnits: "userSpaceOnUse" },
    element("rect", { width: 6, height: 6, fill: ground }),
    element("path", { d, stroke, fill: "none" }),
  );
