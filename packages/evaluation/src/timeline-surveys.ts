import type { PlainDate } from "@maths-hubs/calendar";
import type { Activity, SurveyName, SurveyRound, TaskId, TimelineSurvey } from "@maths-hubs/model";
import { hasHappened } from "./activity-on-date.ts";
import { surveyRate } from "./survey-rate.ts";

/** The three surveys with the task that each belongs to, in the order of the year. */
const surveyTasks: readonly (readonly [survey: SurveyName, obligation: TaskId])[] = [
  ["autumn", "start-what-3"],
  ["summer", "end-what-2"],
  ["localLeader", "end-what-3"],
];

/** The three surveys of an activity, each with its rate where it was counted by the date. */
export const timelineSurveys = ({ surveys = {} }: Activity, asOf: PlainDate): readonly TimelineSurvey[] =>
  surveyTasks.map(([survey, obligation]) => {
    const round = surveys[survey] ?? {};
    return {
      survey,
      obligation,
      window: { from: round.opens ?? null, to: round.closes ?? null },
      rate: isCountedBy(round, asOf) ? surveyRate(round) : null,
    };
  });

/** Counts hold from the day of the count, or else from the survey's last day; without either, on any date. */
export const isCountedBy = ({ countedOn, closes }: SurveyRound, asOf: PlainDate): boolean => {
  const from = countedOn ?? closes;
  return from === undefined || hasHappened(from, asOf);
};
