import type { SurveyRate, SurveyRound } from "@maths-hubs/model";
import { evaluationError } from "./evaluation-error.ts";

/**
 * The completion of a survey as an exact fraction; `null` where a count is unknown or nobody was invited, because an
 * empty group has no rate.
 *
 * @param survey - a survey's counts
 * @throws an {@link EvaluationError} with code `invalid-count` if a count is not whole, is negative, or more people have
 * completed the survey than were invited
 *
 * @example
 * ```ts
 * import { surveyRate } from "@maths-hubs/evaluation";
 *
 * surveyRate({ invited: 14, completed: 12 }); // => { completed: 12, invited: 14 }
 * surveyRate({ invited: 0, completed: 0 }); // => null
 * surveyRate({ invited: 14 }); // => null
 * surveyRate({ invited: 14, completed: 15 }); // throws invalid-count
 * ```
 */
export const surveyRate = ({ invited, completed }: SurveyRound): SurveyRate | null => {
  if (invited === undefined || completed === undefined) return null;
  if (isCount(completed) && isCount(invited) && completed <= invited) {
    return invited === 0 ? null : { completed, invited };
  }
  const received = `${completed} of ${invited}`;
  throw evaluationError("invalid-count", { received, expected: "whole numbers, completed at most invited" });
};

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
