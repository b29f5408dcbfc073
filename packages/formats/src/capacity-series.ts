import { dayNumber, plainDate } from "@maths-hubs/calendar";
import type { Group, TeamYear } from "@maths-hubs/model";
import { capacityRules, minimumBy } from "./capacity-rules.ts";

/** The capacity of one group over a year, as charts draw it: days are counted from the first day of the year. */
export interface CapacitySeries {
  /** The group. */
  readonly group: Group;
  /** Its name for people. */
  readonly label: string;
  /** Days a week that are asked for; left out where no finding of the year says. */
  readonly minimum?: number;
  /** The year without holes, neighbours of the same capacity joined. */
  readonly steps: readonly CapacityStretch[];
  /** Where the group is short of the minimum. */
  readonly gaps: readonly ShortStretch[];
}

/** Days that follow each other. */
export interface Stretch {
  /** Days since the first day of the year. */
  readonly start: number;
  /** How many days; at least 1. */
  readonly days: number;
}

/** Days of one capacity. */
export interface CapacityStretch extends Stretch {
  /** Days a week; `null` is unknown, never zero. */
  readonly capacity: number | null;
}

/** Days of one shortfall. */
export interface ShortStretch extends Stretch {
  /** Days a week that are missing. */
  readonly shortfall: number;
}

/** The capacity of both groups, in the order of Annex C. */
export const capacitySeries = (year: TeamYear): readonly CapacitySeries[] =>
  capacityRules.map(({ group, label, rule }) => {
    const minimum = drawable(
      minimumBy(
        rule,
        year.slices.flatMap(({ findings }) => findings),
      ) ?? null,
    );
    return {
      group,
      label,
      ...(minimum === null ? {} : { minimum }),
      steps: stepsOf(group, year),
      gaps: gapsOf(rule, year),
    };
  });

/** How many days the year has. */
export const daysOfYear = ({ period }: TeamYear): number => stretchOf(firstDayOf(period.from), period).days;

const firstDayOf = (from: string): number => dayNumber(plainDate(from));

const stretchOf = (
  firstDay: number,
  { from, to }: { readonly from: string; readonly to: string },
): Stretch => {
  const start = dayNumber(plainDate(from));
  return { start: start - firstDay, days: dayNumber(plainDate(to)) - start + 1 };
};

/** More than all the days that a document may hold; what is not a number is unknown too. */
const mostDaysPerWeek = 1e12;

const drawable = (days: number | null): number | null =>
  days !== null && Math.abs(days) <= mostDaysPerWeek ? days : null;

const stepsOf = (group: Group, { period, slices }: TeamYear): readonly CapacityStretch[] => {
  const steps: CapacityStretch[] = [];
  for (const slice of slices) {
    const capacity = drawable(slice.capacity[group]);
    const last = steps.at(-1);
    const { start, days } = stretchOf(firstDayOf(period.from), slice);
    if (last !== undefined && last.capacity === capacity)
      steps[steps.length - 1] = { ...last, days: last.days + days };
    else steps.push({ start, days, capacity });
  }
  return steps;
};

const gapsOf = (rule: string, { period, gaps }: TeamYear): readonly ShortStretch[] =>
  gaps
    .filter((gap) => gap.rule === rule)
    .map((gap) => ({
      ...stretchOf(firstDayOf(period.from), gap),
      shortfall: Math.max(0, drawable(Number(gap.shortfall)) ?? 0),
    }));
