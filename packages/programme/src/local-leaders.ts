export { attendanceContact, axisPortal, axisStatements } from "./data/axis.ts";
export type { AttendanceContact, AxisPortal } from "./data/axis.ts";
export {
  communityOutcomes,
  communityStatements,
  communityTiers,
  hubCommunityStatements,
} from "./data/leader-communities.ts";
export type { CommunityOutcome, CommunityTier } from "./data/leader-communities.ts";
export {
  embeddingCohorts,
  leaderProgrammeStatements,
  professionalDevelopmentLeadDesign,
  programmeAudiences,
  secondCohortSize,
} from "./data/leader-programmes.ts";
export type {
  CohortSize,
  EmbeddingCohorts,
  ProgrammeAudience,
  ProgrammeDesign,
} from "./data/leader-programmes.ts";
export { localLeaderExpectations } from "./data/local-leader-expectations.ts";
export type { LocalLeaderExpectation, LocalLeaderExpectations } from "./data/local-leader-expectations.ts";
export { countedAsLocalLeaders, localLeaderStatements, wholeSchoolReach } from "./data/local-leader-work.ts";
export type { LeaderRoles, WholeSchoolReach } from "./data/local-leader-work.ts";
export type { PublishedEntry, PublishedStatement } from "./published-entry.ts";
