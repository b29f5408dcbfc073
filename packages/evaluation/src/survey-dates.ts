import type { SurveyRound } from "@maths-hubs/model";
import type { TaskDates } from "./task-dates.ts";

/**
 * The dates of the task that a survey belongs to.
 *
 * Participants' surveys are encouraged until they close: closed and counted is done, whatever the rate, which has a
 * rule of its own. The local leader's survey is done when it is completed.
 */
export const surveyDates = (
  survey: SurveyRound | undefined,
  of: "participants" | "local-leader",
): TaskDates => {
  const { opens = null, closes = null } = survey ?? {};
  const window = opens === null && closes === null ? null : { from: opens, to: closes };
  return { due: closes, window, doneOn: survey === undefined ? undefined : surveyDoneOn(survey, of) };
};

const surveyDoneOn = (
  { invited, completed, countedOn, closes }: SurveyRound,
  of: "participants" | "local-leader",
): string | null | undefined => {
  if (invited === undefined || completed === undefined) return undefined;
  if (invited > 0 && completed >= invited) return countedOn ?? closes ?? null;
  // A count taken before the survey closed is not its result.
  const isResult = closes !== undefined && (countedOn === undefined || countedOn >= closes);
  return of === "participants" && isResult ? closes : undefined;
};
