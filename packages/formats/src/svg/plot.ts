import type { TeamYear } from "@maths-hubs/model";
import type { CapacitySeries } from "../capacity-series.ts";
import type { Patterns } from "./legend.ts";
import { valueAxis } from "./value-axis.ts";

/** Where a panel is drawn, and what all panels of a chart have in common. */
export interface PanelSpace {
  /** The left end of the plot. */
  readonly left: number;
  /** The right end of the plot. */
  readonly right: number;
  /** The upper end of the panel. */
  readonly top: number;
  /** How many days the year has. */
  readonly days: number;
  /** The answer that is drawn. */
  readonly year: TeamYear;
  /** What gaps and unknown days are filled with. */
  readonly patterns: Patterns;
}

/** Positions in a panel. */
export interface Plot extends PanelSpace {
  /** The upper end of the plot. */
  readonly ceiling: number;
  /** The lower end of the plot: zero days a week. */
  readonly floor: number;
  /** Where a day begins. */
  readonly x: (day: number) => number;
  /** Where a value stands; nothing stands below zero. */
  readonly y: (value: number) => number;
  /** The values that are labelled. */
  readonly ticks: readonly number[];
}

/** The height of every plot. */
export const plotHeight = 130;

/** Places days and values of a group in its panel, below the labels. */
export const plotOf = ({ steps, minimum }: CapacitySeries, space: PanelSpace, ceiling: number): Plot => {
  const { top, ticks } = valueAxis([minimum ?? 0, ...steps.map(({ capacity }) => capacity ?? 0)]);
  const floor = ceiling + plotHeight;
  return {
    ...space,
    ceiling,
    floor,
    ticks,
    x: (day) => space.left + (day / space.days) * (space.right - space.left),
    y: (value) => floor - (Math.max(0, value) / top) * plotHeight,
  };
};
