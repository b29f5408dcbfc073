import type { Activity, LocalDataMethod, SurveyRound } from "@maths-hubs/model";
import { anActivity } from "@maths-hubs/model/testing";
import { without } from "../without.ts";
import { worked } from "../worked.ts";
import type { WorkedExample } from "../worked-example.ts";
import { judged } from "./activity.ts";

const anActivityWithAutumnSurvey = (counts: SurveyRound): Activity =>
  anActivity({
    surveys: { ...anActivity().surveys, autumn: { closes: "2024-11-08", invited: 14, ...counts } },
  });

export const surveyCompletion: WorkedExample = worked("evaluation/survey-completion", [
  [
    "an autumn survey completed by 13 of 14 invited",
    judged(anActivityWithAutumnSurvey({ completed: 13 })),
    "autumn",
  ],
  [
    "an autumn survey completed by all 14 invited",
    judged(anActivityWithAutumnSurvey({ completed: 14 })),
    "autumn",
  ],
  [
    "an autumn survey completed by 13 of 14 invited, seen on its last day",
    judged(anActivityWithAutumnSurvey({ completed: 13 }), "2024-11-08"),
    "autumn",
  ],
  [
    "an autumn survey of 14 invited that nobody has counted",
    judged(anActivityWithAutumnSurvey({})),
    "autumn",
  ],
]);

const anActivityWithOwnSurvey = (counts: SurveyRound): Activity =>
  anActivity({
    surveys: { ...anActivity().surveys, localLeader: { closes: "2025-07-11", invited: 1, ...counts } },
  });

export const localLeaderSurvey: WorkedExample = worked("evaluation/local-leader-survey", [
  ["a local leader who has not completed the survey", judged(anActivityWithOwnSurvey({ completed: 0 }))],
  ["a local leader who has completed the survey", judged(anActivityWithOwnSurvey({ completed: 1 }))],
  [
    "a local leader who has not completed the survey, seen on its last day",
    judged(anActivityWithOwnSurvey({ completed: 0 }), "2025-07-11"),
  ],
  [
    "a local leader of whom nobody knows whether the survey is completed",
    judged(anActivityWithOwnSurvey({})),
  ],
]);

const aVisit: LocalDataMethod = { method: "visiting-schools", about: ["process"] };
const aSurvey: LocalDataMethod = { method: "local-survey", about: ["impact", "process"] };
const anInterview: LocalDataMethod = { method: "interviews", about: ["impact"] };

const anActivityWithData = (...localData: readonly LocalDataMethod[]): Activity => anActivity({ localData });

const anActivitySilentOnData = (): Activity => without(anActivity(), "localData");

export const impactAndProcessData: WorkedExample = worked("evaluation/impact-and-process-data", [
  ["visits to schools, for data about process alone", judged(anActivityWithData(aVisit)), "impact"],
  [
    "visits about process, and a survey about impact and process",
    judged(anActivityWithData(aVisit, aSurvey)),
    "impact",
  ],
  [
    "visits about process, a survey about both, and interviews about impact",
    judged(anActivityWithData(aVisit, aSurvey, anInterview)),
    "impact",
  ],
  ["an activity for which no way of collecting data has been chosen", judged(anActivityWithData())],
  [
    "visits to schools, without a word on what the data are about",
    judged(anActivityWithData({ method: "visiting-schools" })),
    "impact",
  ],
]);

export const localDataMethod: WorkedExample = worked("evaluation/local-data-method", [
  ["no way of collecting local data chosen", judged(anActivityWithData())],
  ["one way of collecting local data chosen", judged(anActivityWithData(aVisit))],
  ["two ways of collecting local data chosen", judged(anActivityWithData(aVisit, aSurvey))],
  ["an activity that says nothing of local data", judged(anActivitySilentOnData())],
]);
