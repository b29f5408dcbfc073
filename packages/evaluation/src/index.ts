export { activityId } from "./activity-id.ts";
export type { ActivityOnDate } from "./activity-on-date.ts";
export { assessActivity } from "./assess-activity.ts";
export { compareTimelines, whatChangedSince } from "./compare-timelines.ts";
export type { DatedStatus, ObligationChange, TimelineComparison } from "./compare-timelines.ts";
export { answerInvitation } from "./answer-invitation.ts";
export type { EventAnswer, EventAnswerResult } from "./answer-invitation.ts";
export { dataFlow, mayGoOutside, purposeOfSection } from "./data-recipients.ts";
export type { ReportSection } from "./data-recipients.ts";
export type { EvaluationError } from "./evaluation-error.ts";
export type { EvaluationRule } from "./evaluation-rule.ts";
export { evaluationTimeline } from "./evaluation-timeline.ts";
export { stateOfHappi, takeHappiStep } from "./happi-life-cycle.ts";
export type {
  HappiParties,
  HappiRefusal,
  HappiState,
  HappiStep,
  HappiStepResult,
} from "./happi-life-cycle.ts";
export { gateSurveys } from "./gate-surveys.ts";
export type { GatedSurvey } from "./gate-surveys.ts";
export { hubProgress } from "./hub-progress.ts";
export { mayBeReported } from "./may-be-reported.ts";
export { reminders } from "./reminders.ts";
export type { Reminder } from "./reminders.ts";
export { evaluationRules } from "./rules/index.ts";
export { surveyRate } from "./survey-rate.ts";
export type { TimelineQuestion } from "./timeline-question.ts";
