import { assessActivity } from "@maths-hubs/evaluation";
import type { Activity, EvaluationTimeline } from "@maths-hubs/model";

/** The answer at the end of the academic year, when everything is over, or on another day. */
export const judged = (activity: Activity, asOf: string = "2025-08-31"): EvaluationTimeline =>
  assessActivity(activity, { asOf });
