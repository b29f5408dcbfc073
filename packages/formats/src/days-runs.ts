import { addDays, plainDate } from "@maths-hubs/calendar";

/** Days that follow each other. */
export interface DaysRun {
  /** First day. */
  readonly from: string;
  /** Last day. */
  readonly to: string;
}

/** Ascending days as stretches of days that follow each other. */
export const daysRuns = (days: readonly string[]): readonly DaysRun[] => {
  const runs: DaysRun[] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last !== undefined && addDays(plainDate(last.to), 1) === day)
      runs[runs.length - 1] = { ...last, to: day };
    else runs.push({ from: day, to: day });
  }
  return runs;
};
