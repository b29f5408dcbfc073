export { offerStatements, offerTerms } from "./data/offer-terms.ts";
export type { OfferTerms } from "./data/offer-terms.ts";
export { activityTypes } from "./data/activity-types.ts";
export type { ActivityAim, ActivityType } from "./data/activity-types.ts";
export { communityDuration, communityLeads } from "./data/community-model.ts";
export type { CommunityDuration } from "./data/community-model.ts";
export { crossPhaseStudents, crossPhaseSupport, levelTwoQualifications } from "./data/cross-phase-support.ts";
export type {
  CrossPhaseStudents,
  CrossPhaseSupport,
  LevelTwoQualification,
} from "./data/cross-phase-support.ts";
export { newSecondaryOptions } from "./data/new-secondary-options.ts";
export type { NewOption } from "./data/new-secondary-options.ts";
export { parentProject } from "./data/parent-project.ts";
export type { ParentProject } from "./data/parent-project.ts";
export { post16Commentary } from "./data/post-16-commentary.ts";
export { primaryCommentary } from "./data/primary-commentary.ts";
export { programmeCohort, programmeKinds } from "./data/programme-kinds.ts";
export type { ProgrammeCohort, ProgrammeKind } from "./data/programme-kinds.ts";
export { programmeReach, programmeScale } from "./data/programme-reach.ts";
export type { ProgrammeReach } from "./data/programme-reach.ts";
export { secondaryCommentary } from "./data/secondary-commentary.ts";
export { primarySustainingOffer, secondarySustainingCode } from "./data/sustaining-offer.ts";
export type { PredecessorCode, SustainingOffer } from "./data/sustaining-offer.ts";
export {
  targetedSupportStatements,
  targetedSupportSteps,
  targetedSupportTerms,
} from "./data/targeted-support.ts";
export type {
  TargetedSupportStep,
  TargetedSupportSteps,
  TargetedSupportTerms,
} from "./data/targeted-support.ts";
export { supportLevels, targetedSupportNames } from "./data/targeted-support-levels.ts";
export type { ProjectNames, SupportLevel, SupportLevelName } from "./data/targeted-support-levels.ts";
export { leadParticipantSteps, workGroupLeaderProfile, workGroupMeetings } from "./data/work-group-model.ts";
export type { LeadParticipantStep, WorkGroupLeaderProfile, WorkGroupModel } from "./data/work-group-model.ts";
export type { ListedActivity } from "./data/project.ts";
export type { OfferCommentary } from "./offer-commentary.ts";
export type { PublishedEntry, PublishedStatement } from "./published-entry.ts";
