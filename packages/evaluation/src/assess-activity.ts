import type { Activity, EvaluationTimeline } from "@maths-hubs/model";
import { evaluationTimeline } from "./evaluation-timeline.ts";
import { evaluationRules } from "./rules/index.ts";
import type { TimelineQuestion } from "./timeline-question.ts";

/**
 * The timeline of an activity with the answer of every rule: what is due, what is late, and what else is missing.
 *
 * @param activity - an activity, for example from `parseActivity` of `@maths-hubs/model/schemas`
 * @param question - the date, and what only the host knows
 * @throws as `evaluationTimeline`
 *
 * @example
 * ```ts
 * import { assessActivity } from "@maths-hubs/evaluation";
 * import { anActivity } from "@maths-hubs/model/testing";
 *
 * const { findings } = assessActivity(anActivity({ outcomes: { pupils: [] } }), { asOf: "2025-01-31" });
 * findings.filter(({ outcome }) => outcome === "not-met").map(({ message }) => message); // => ["Outcomes for pupils: 0, at least 1 expected, short by 1."]
 * ```
 */
export const assessActivity = (activity: Activity, question: TimelineQuestion): EvaluationTimeline =>
  evaluationTimeline(activity, { ...question, rules: question.rules ?? evaluationRules });
