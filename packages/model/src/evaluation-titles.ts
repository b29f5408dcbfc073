import type { SurveyName } from "./activity.ts";
import type { EvaluationStage, ObligationId } from "./obligation-id.ts";
import type { WorkshopPoint } from "./workshop.ts";

/** The four stages as headings. */
export const stageTitles: Readonly<Record<EvaluationStage, string>> = {
  before: "Before the start",
  start: "At the start",
  during: "While it runs",
  end: "At the end",
};

/** The three surveys as people call them. */
export const surveyTitles: Readonly<Record<SurveyName, string>> = {
  autumn: "Autumn survey",
  summer: "Summer survey",
  localLeader: "Local leader survey",
};

/** One national workshop of each point of the year, as people call it. */
export const workshopTitles: Readonly<Record<WorkshopPoint, string>> = {
  first: "First national workshop",
  "mid-year": "Mid-year workshop",
  final: "Final national workshop",
};

/** Short names of what the timeline asks for, at most thirty letters, for charts and lists; the full wording is each obligation's statement. */
export const obligationTitles: Readonly<Record<ObligationId, string>> = {
  "before-what-1": "First national workshop",
  "before-what-2": "Impact outcomes understood",
  "before-what-3": "Expectations understood",
  "before-development-1": "Workshop feedback and visits",
  "start-what-1": "Local data methods chosen",
  "start-what-2": "HAPPI planning section",
  "start-what-3": "Autumn survey",
  "start-reporting-1": "Local data plan",
  "start-reporting-2": "National baseline",
  "start-development-1": "Autumn survey findings",
  "during-what-1": "Mid-year workshops",
  "during-what-2": "HAPPI kept up to date",
  "during-what-3": "Local field work",
  "during-what-4": "National field work",
  "during-reporting-1": "Local data",
  "during-reporting-2": "National field work data",
  "during-development-1": "Workshop feedback",
  "during-development-2": "Reflection on leading",
  "end-what-1": "Final national workshop",
  "end-what-2": "Summer survey",
  "end-what-3": "Local leader survey",
  "end-what-4": "Evidence analysed",
  "end-what-5": "HAPPI form complete",
  "end-reporting-1": "Surveys for national report",
  "end-reporting-2": "HAPPI for national report",
  "end-development-1": "Workshop feedback",
  "end-development-2": "National report findings",
};
