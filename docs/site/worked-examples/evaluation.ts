import {
  impactAndProcessData,
  localDataMethod,
  localLeaderSurvey,
  surveyCompletion,
} from "./evaluation/data.ts";
import { happiAgreed, happiCompleted, happiOrder, happiPlanningSubmitted } from "./evaluation/happi.ts";
import {
  localLeaderCommunityOutcomes,
  outcomesTraceable,
  practiceOutcomes,
  pupilOutcomes,
  schoolOutcomes,
} from "./evaluation/outcomes.ts";
import { plansAndReports } from "./evaluation/submissions.ts";
import { eventConfirmed, firstWorkshopBeforeStart, nationalWorkshops } from "./evaluation/workshops.ts";
import type { WorkedExample } from "./worked-example.ts";

/** The rules of `@maths-hubs/evaluation` at their edges, in the order of `evaluationRules`; every date is illustrative. */
export const evaluationExamples: readonly WorkedExample[] = [
  plansAndReports,
  outcomesTraceable,
  happiAgreed,
  pupilOutcomes,
  schoolOutcomes,
  practiceOutcomes,
  localLeaderCommunityOutcomes,
  surveyCompletion,
  impactAndProcessData,
  localDataMethod,
  firstWorkshopBeforeStart,
  nationalWorkshops,
  happiPlanningSubmitted,
  happiOrder,
  localLeaderSurvey,
  happiCompleted,
  eventConfirmed,
];
