import { assessActivity, hubProgress } from "@maths-hubs/evaluation";
import type { Activity, EvaluationTimeline, HubProgress } from "@maths-hubs/model";
import { catalogueFor } from "./project-catalogue.ts";

/** On which date the page asks, and whether an earlier edition may stand in for a year without one. */
export interface TimelineSettings {
  readonly asOf: string;
  readonly carryForward: boolean;
}

/** All that the page says of an activity, as the library gives it. */
export interface TimelineAnswer {
  readonly timeline: EvaluationTimeline;
  /** The same as a hub's view of all activities would have it: counts, what is late, what is due on the next day. */
  readonly progress: HubProgress;
}

/** Asks the library all that the page shows of an activity. */
export const timelineAnswer = (
  activity: Activity,
  { asOf, carryForward }: TimelineSettings,
): TimelineAnswer => {
  const timeline = assessActivity(activity, { asOf, carryForward, ...catalogueFor(activity) });
  return { timeline, progress: hubProgress([timeline], { asOf }) };
};
