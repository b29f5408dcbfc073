import type { EvaluationTimeline, SurveyName, SurveyRate } from "@maths-hubs/model";
import { mayBeReported } from "./may-be-reported.ts";

/** A survey with the mark whether its result may be reported. */
export interface GatedSurvey {
  /** Id of the activity. */
  readonly activity: string;
  /** Which survey. */
  readonly survey: SurveyName;
  /** Its completion; `null` where it is unknown or nobody was invited. */
  readonly rate: SurveyRate | null;
  /** Whether the rate reaches the host's minimum; `null` without a rate: unknown is not low. */
  readonly reportable: boolean | null;
}

/**
 * Marks every survey of some timelines by the host's minimum response rate: which results may be relied on.
 *
 * @param timelines - timelines of any activities
 * @param minimumPercent - the host's minimum in percent, 0 to 100 with at most two decimals; no document publishes one
 * @throws as {@link mayBeReported}
 *
 * @example
 * ```ts
 * import { evaluationTimeline, gateSurveys } from "@maths-hubs/evaluation";
 * import { anActivity } from "@maths-hubs/model/testing";
 *
 * const timeline = evaluationTimeline(anActivity(), { asOf: "2025-01-31" });
 * gateSurveys([timeline], 60).map(({ survey, reportable }) => [survey, reportable]); // => [["autumn", true], ["summer", null], ["localLeader", null]]
 * ```
 */
export const gateSurveys = (
  timelines: readonly EvaluationTimeline[],
  minimumPercent: number,
): readonly GatedSurvey[] =>
  timelines.flatMap(({ activity, surveys }) =>
    surveys.map(({ survey, rate }) => ({
      activity: activity.id,
      survey,
      rate,
      reportable: mayBeReported(rate, minimumPercent),
    })),
  );
