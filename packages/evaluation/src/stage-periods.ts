import { addDays, plainDate } from "@maths-hubs/calendar";
import type { Activity, EvaluationStage, OpenPeriod } from "@maths-hubs/model";

/**
 * When the four stages are, as far as the activity's first and last day tell: what the handbook calls at the start and
 * at the end has no last day of its own.
 */
export const stagePeriods = ({ starts, ends }: Activity): Readonly<Record<EvaluationStage, OpenPeriod>> => {
  const from = starts === undefined ? null : plainDate(starts);
  const to = ends === undefined ? null : plainDate(ends);
  return {
    before: { from: null, to: from === null ? null : addDays(from, -1) },
    start: { from, to: null },
    during: { from, to },
    end: { from: to, to: null },
  };
};
