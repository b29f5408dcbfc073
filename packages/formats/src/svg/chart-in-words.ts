import { addDays, plainDate, writeOut } from "@maths-hubs/calendar";
import type { TeamYear } from "@maths-hubs/model";
import type { CapacitySeries, Stretch } from "../capacity-series.ts";

/** What the chart shows, for those who cannot see it. */
export const chartInWords = (year: TeamYear, series: readonly CapacitySeries[]): string =>
  series.map((group) => groupInWords(year, group)).join(" ");

const groupInWords = (year: TeamYear, { label, minimum, steps, gaps }: CapacitySeries): string => {
  const known = steps.flatMap(({ capacity }) => (capacity === null ? [] : [capacity]));
  const asked = minimum === undefined ? "minimum not known" : `minimum ${minimum}`;
  const short = gaps.map((gap) => `short by ${gap.shortfall} ${datesInWords(year, gap)}`);
  const unknown = steps
    .filter((step) => step.capacity === null)
    .map((step) => `unknown ${datesInWords(year, step)}`);
  const facts = [asked, rangeInWords(known), ...short, ...unknown].filter((fact) => fact !== "");
  return `${label}, days a week: ${facts.join("; ")}.`;
};

const rangeInWords = (capacities: readonly number[]): string => {
  if (capacities.length === 0) return "";
  const lowest = Math.min(...capacities);
  const highest = Math.max(...capacities);
  return lowest === highest ? `capacity ${lowest}` : `capacity from ${lowest} to ${highest}`;
};

/** "on 3 May 2024", "from 1 November 2023 to 30 November 2023" */
export const datesInWords = ({ period }: TeamYear, { start, days }: Stretch): string => {
  const from = addDays(plainDate(period.from), start);
  const to = addDays(from, days - 1);
  return from === to ? `on ${writeOut(from)}` : `from ${writeOut(from)} to ${writeOut(to)}`;
};
