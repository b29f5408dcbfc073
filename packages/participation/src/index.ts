export { assessRecruitment } from "./assess-recruitment.ts";
export type { RecruitmentReport } from "./assess-recruitment.ts";
export { assessTargets } from "./assess-targets.ts";
export type { TargetChoice, TargetProgress, TargetReport } from "./assess-targets.ts";
export { checkJourney } from "./check-journey.ts";
export type { JourneyQuestion } from "./check-journey.ts";
export type { EngagementQuestion } from "./counted-records.ts";
export { engagementDefinitions } from "./data/engagement-definitions.ts";
export { deliveredCounts } from "./delivered-counts.ts";
export type { DeliveredCounts, DeliveredProject, DeliveredQuestion } from "./delivered-counts.ts";
export { distinctSchools, sameSchool } from "./distinct-schools.ts";
export type { SameSchool } from "./distinct-schools.ts";
export type { EngagementDefinition } from "./engagement-definition.ts";
export { engagementOn } from "./engagement-on.ts";
export { engagementStates, stateOn } from "./engagement-state.ts";
export type { EngagementState, RecordDates } from "./engagement-state.ts";
export { engagementTally } from "./engagement-tally.ts";
export type { EngagementFigure, EngagementTally, SchoolFacts } from "./engagement-tally.ts";
export { isOpenOn } from "./is-open-on.ts";
export { journeyEditions } from "./journey-editions.ts";
export type { JourneyTerms } from "./journey-editions.ts";
export { primaryStages } from "./journey-stage.ts";
export type {
  JourneyPlace,
  JourneyStage,
  JourneyStep,
  PrimaryStage,
  SecondaryStage,
  SideEntrance,
  SupportLevel,
} from "./journey-stage.ts";
export type { JourneyHistory, JourneyYear } from "./journey.ts";
export { nextStages } from "./next-stages.ts";
export type { JourneyPosition, NextStages, NextStep } from "./next-stages.ts";
export type { ParticipationError, ParticipationErrorCode } from "./participation-error.ts";
export { reachOfArea } from "./reach-of-area.ts";
export type { AreaQuestion, AreaReach } from "./reach-of-area.ts";
export { recruitment } from "./recruitment.ts";
export type { AgreedNumber, RecruitmentLine, RecruitmentQuestion } from "./recruitment.ts";
export { participationRules } from "./rules/index.ts";
export { leastCount } from "./share.ts";
export type { Share } from "./share.ts";
export type { TargetCount, TargetCounts } from "./target-counts.ts";
