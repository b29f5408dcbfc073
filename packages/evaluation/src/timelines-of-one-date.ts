import type { EvaluationTimeline } from "@maths-hubs/model";
import { evaluationError } from "./evaluation-error.ts";

/**
 * Timelines in order of their activities' ids, checked to be of one date and of different activities.
 *
 * @throws an {@link EvaluationError} with code `dates-differ` or `activity-repeated`
 */
export const checkTimelines = (
  timelines: readonly EvaluationTimeline[],
  asOf: string,
): readonly EvaluationTimeline[] => {
  const places = new Map<string, number>();
  timelines.forEach((timeline, index) => {
    const { id } = timeline.activity;
    if (timeline.asOf !== asOf) {
      const expected = `a timeline of ${asOf}`;
      throw evaluationError("dates-differ", { path: `/${index}/asOf`, received: timeline.asOf, expected });
    }
    const first = places.get(id);
    if (first !== undefined) {
      const expected = `an activity that does not stand at /${first} already; give each a reference`;
      throw evaluationError("activity-repeated", { path: `/${index}/activity/id`, received: id, expected });
    }
    places.set(id, index);
  });
  return timelines.toSorted((one, other) => (one.activity.id < other.activity.id ? -1 : 1));
};
