import type { SurveyRate } from "@maths-hubs/model";
import { toHundredths } from "@maths-hubs/rulekit";
import { evaluationError } from "./evaluation-error.ts";

/**
 * Whether the result of a survey may be reported: its rate reaches the host's minimum, which no document publishes.
 *
 * The comparison is exact, and the minimum itself is enough. `null` where the rate is unknown or nobody was invited.
 *
 * @param rate - a rate from `surveyRate`
 * @param minimumPercent - the host's minimum in percent, 0 to 100 with at most two decimals
 * @throws a `RulekitError` with code `invalid-value` if the minimum has more decimals or is no number, and an
 * {@link EvaluationError} with code `invalid-count` if it is below 0 or above 100
 *
 * @example
 * ```ts
 * import { mayBeReported } from "@maths-hubs/evaluation";
 *
 * mayBeReported({ completed: 59, invited: 100 }, 60); // => false
 * mayBeReported({ completed: 60, invited: 100 }, 60); // => true
 * mayBeReported(null, 60); // => null
 * ```
 */
export const mayBeReported = (rate: SurveyRate | null, minimumPercent: number): boolean | null => {
  const hundredths = toHundredths(minimumPercent);
  if (hundredths < 0 || hundredths > 10_000) {
    const received = String(minimumPercent);
    throw evaluationError("invalid-count", { received, expected: "a percentage from 0 to 100" });
  }
  if (rate === null) return null;
  // In big integers: numbers of people times ten thousand may leave the exact range.
  return BigInt(rate.completed) * 10_000n >= BigInt(rate.invited) * BigInt(hundredths);
};
