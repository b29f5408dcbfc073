import { addDays, isPlainDate, splitPeriod, type Period, type PlainDate } from "@maths-hubs/calendar";
import type { Staffing } from "./staffing.ts";
import type { DatedBlocks } from "./team-on-date.ts";

/** The academic year, cut at every date on which something that a rule reads begins, ends or is submitted. */
export const unchangingPeriods = (staffing: Staffing, blocks: DatedBlocks): readonly Period[] => {
  const { year, posts, team } = staffing;
  const stretches: readonly Period[] = [
    ...posts,
    ...(blocks.lines ?? []),
    ...(blocks.links ?? []),
    ...(blocks.agreements ?? []),
  ];
  const submissions = (team.reports ?? []).map((report) => report.submittedOn).filter(isPlainDate);
  const dates = [...stretches.flatMap((stretch) => [stretch.from, dayAfter(stretch, year)]), ...submissions];
  return splitPeriod(year, dates);
};

/** Nothing changes after the year's last day, which most stretches end on. */
const dayAfter = (stretch: Period, year: Period): PlainDate =>
  stretch.to >= year.to ? year.from : addDays(stretch.to, 1);
