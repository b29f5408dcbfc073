export { groupOfAppointment, isVacancy } from "./appointment.ts";
export { leaderExpectations } from "./data/leader-expectations.ts";
export type { LeaderExpectations } from "./data/leader-expectations.ts";
export { participationExpectations } from "./data/participation-expectations.ts";
export type { ParticipationExpectations } from "./data/participation-expectations.ts";
export { programmeScope } from "./data/programme-scope.ts";
export type { ProgrammeScope } from "./data/programme-scope.ts";
export { isDaysPerWeek } from "./days-per-week.ts";
export type { OwnExpectations } from "./expectations.ts";
export { faultCodes, faultInWords, invalidDocument, shownBriefly } from "./fault.ts";
export type { Fault, FaultCode, InvalidDocumentError } from "./fault.ts";
export { functionIds } from "./function-id.ts";
export type { FunctionId } from "./function-id.ts";
export { groups } from "./group.ts";
export type { Group } from "./group.ts";
export { leadBodyOn, replaceLeadBody } from "./hub.ts";
export type { Hub, LeadBodyError, LeadBodyTerm } from "./hub.ts";
export {
  gapsInNumbering,
  hubCodePattern,
  hubRegions,
  isHubCode,
  regionOfHub,
  regionsWithoutHub,
} from "./hub-code.ts";
export type { HubCode, HubPrefix } from "./hub-code.ts";
export { isLeadBodyKind, leadBodyKinds } from "./lead-body.ts";
export type { LeadBody, LeadBodyKind } from "./lead-body.ts";
export { nearestHub } from "./nearest-hub.ts";
export type { DistanceError, HubDistance, NearestHub } from "./nearest-hub.ts";
export { participationFaults } from "./participation-faults.ts";
export type { ParticipationRecord } from "./participation-record.ts";
export type { Participation } from "./participation.ts";
export { isPersonId, referencePattern } from "./person.ts";
export type { PersonId } from "./person.ts";
export { isProjectCode, projectCodePattern } from "./project-code.ts";
export type { ProjectCode } from "./project-code.ts";
export {
  groupOfRole,
  isNamedRole,
  isRoleId,
  leadershipRoles,
  longestRoleId,
  operationalManagementRoles,
  roleIdPattern,
} from "./role.ts";
export type { LeadershipRole, NamedRole, OperationalManagementRole, RoleId } from "./role.ts";
export { modelRules } from "./rules/index.ts";
export { participationInMhpod } from "./rules/participation-in-mhpod.ts";
export { scopePhase } from "./rules/scope-phase.ts";
export { scopeSector } from "./rules/scope-sector.ts";
export { workGroupLeader } from "./rules/work-group-leader.ts";
export { isUrn, schoolStatuses, urnPattern } from "./school.ts";
export type { LocalAuthority, School, SchoolLink, SchoolStatus, Urn } from "./school.ts";
export { assessScope } from "./scope.ts";
export { phases, sectors } from "./setting.ts";
export type { Phase, Sector, Setting } from "./setting.ts";
export { teamFaults } from "./team-faults.ts";
export type {
  Capacity,
  Gap,
  Notice,
  OpenQuestion,
  RuleStretch,
  TeamReport,
  TeamSlice,
  TeamYear,
} from "./team-report.ts";
export type {
  Agreement,
  Appointment,
  ContingencyPlan,
  Dated,
  Extensions,
  FormalReport,
  LineManagement,
  LocalLeaderLink,
  PartyClass,
  SignOffStep,
  Team,
} from "./team.ts";
export { leaderAttributes } from "./work-group-leader.ts";
export type { LeaderAttribute, WorkGroupLeader } from "./work-group-leader.ts";
