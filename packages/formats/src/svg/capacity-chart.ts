import type { TeamYear } from "@maths-hubs/model";
import { editionInWords } from "@maths-hubs/rulekit";
import { capacitySeries, daysOfYear } from "../capacity-series.ts";
import { capacityPanel } from "./capacity-panel.ts";
import {
  chartFrame,
  hatching,
  margin,
  shortenedTo,
  unknownStrokes,
  type ChartOptions,
} from "./chart-frame.ts";
import { chartInWords } from "./chart-in-words.ts";
import { capacityLegend, type Patterns } from "./legend.ts";
import { paint } from "./paint.ts";
import { idsBeginningWith, shortened, widthOf } from "./picture.ts";
import { element } from "./xml.ts";

/** How the chart is drawn; ids begin with `capacity` where nothing else is said. */
export type CapacityChartOptions = ChartOptions;

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
  const key = capacityLegend({ left: margin, right: space.right, top: 62 }, patterns);
  const panels: string[] = [];
  let bottom = key.bottom;
  for (const group of series) {
    const panel = capacityPanel(group, { ...space, top: bottom + 8 });
    panels.push(panel.svg);
    bottom = panel.bottom;
  }
  const frame = {
    width,
    height: bottom + margin,
    id,
    title: `Capacity of ${shortened(year.hub, 20)}, ${shortened(year.edition.academicYear, 20)}`,
    description: chartInWords(year, series),
    subtitle: shortenedTo(`Days a week; expectations of ${editionInWords(year.edition)}`, width),
    definitions: definitions(patterns),
  };
  return chartFrame(frame, key.svg, ...panels);
};

const definitions = (patterns: Patterns): string =>
  element(
    "defs",
    {},
    hatching(patterns.short, {
      ground: paint.shortBand,
      stroke: paint.short,
      d: "M-1 1L1 -1M0 6L6 0M5 7L7 5",
    }),
    hatching(patterns.unknown, unknownStrokes),
  );
