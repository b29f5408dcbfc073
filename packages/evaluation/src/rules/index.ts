import type { EvaluationRule } from "../evaluation-rule.ts";
import { eventConfirmed } from "./event-confirmed.ts";
import { firstWorkshopBeforeStart } from "./first-workshop-before-start.ts";
import { happiAgreed } from "./happi-agreed.ts";
import { happiCompleted } from "./happi-completed.ts";
import { happiOrder } from "./happi-order.ts";
import { happiPlanningSubmitted } from "./happi-planning-submitted.ts";
import { impactAndProcessData } from "./impact-and-process-data.ts";
import { localDataMethod } from "./local-data-method.ts";
import { localLeaderCommunityOutcomes } from "./local-leader-community-outcomes.ts";
import { localLeaderSurvey } from "./local-leader-survey.ts";
import { nationalWorkshops } from "./national-workshops.ts";
import { outcomesTraceable } from "./outcomes-traceable.ts";
import { plansAndReports } from "./plans-and-reports.ts";
import { practiceOutcomes } from "./practice-outcomes.ts";
import { pupilOutcomes } from "./pupil-outcomes.ts";
import { schoolOutcomes } from "./school-outcomes.ts";
import { surveyCompletion } from "./survey-completion.ts";

/**
 * All rules about the evaluation of an activity, in the order of the sources. Pin a list of your own to be safe from rules
 * that a later release adds.
 *
 * @example
 * ```ts
 * import { evaluationRules } from "@maths-hubs/evaluation";
 *
 * evaluationRules.filter((rule) => rule.force === "must").map((rule) => rule.id); // => ["evaluation/event-confirmed"]
 * ```
 */
export const evaluationRules: readonly EvaluationRule[] = [
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
