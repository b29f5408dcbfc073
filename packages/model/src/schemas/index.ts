export type { Checked } from "./document-parser.ts";
export {
  activitySchema,
  checkActivity,
  evaluationTimelineSchema,
  hubProgressSchema,
  parseActivity,
} from "./activity-document.ts";
export { checkAwardPublication } from "./award-publication-document.ts";
export { checkExpectations, expectationsSchema } from "./expectations-document.ts";
export {
  agreementsSchema,
  checkGrant,
  evidencePackSchema,
  grantDifferenceSchema,
  grantReportSchema,
  grantSchema,
  grantStatementSchema,
  outturnSchema,
  parseGrant,
  workshopReportSchema,
} from "./grant-document.ts";
export {
  checkLeadBodyApplication,
  leadBodyApplicationSchema,
  parseLeadBodyApplication,
} from "./lead-body-application-document.ts";
export {
  checkLeadBodyTransition,
  leadBodyTransitionSchema,
  parseLeadBodyTransition,
} from "./lead-body-transition-document.ts";
export {
  checkLocalLeaders,
  localLeadersReportSchema,
  localLeadersSchema,
  parseLocalLeaders,
} from "./local-leaders-document.ts";
export {
  checkObjectivesTracker,
  objectivesTrackerSchema,
  parseObjectivesTracker,
} from "./objectives-tracker-document.ts";
export { checkParticipation, parseParticipation, participationSchema } from "./participation-document.ts";
export { checkTeam, parseTeam, teamReportSchema, teamSchema, teamYearSchema } from "./team-document.ts";
