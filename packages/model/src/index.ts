export { groupOfAppointment } from "./appointment.ts";
export { faultCodes, faultInWords, invalidDocument, shownBriefly } from "./fault.ts";
export type { Fault, FaultCode, InvalidDocumentError } from "./fault.ts";
export { functionIds } from "./function-id.ts";
export type { FunctionId } from "./function-id.ts";
export { groups } from "./group.ts";
export type { Group } from "./group.ts";
export {
  gapsInNumbering,
  hubCodePattern,
  hubRegions,
  isHubCode,
  regionOfHub,
  regionsWithoutHub,
} from "./hub-code.ts";
export type { HubCode, HubPrefix } from "./hub-code.ts";
export { isPersonId, referencePattern } from "./person.ts";
export type { PersonId } from "./person.ts";
export { groupOfRole, isNamedRole, leadershipRoles, operationalManagementRoles } from "./role.ts";
export type { LeadershipRole, NamedRole, OperationalManagementRole, RoleId } from "./role.ts";
export { teamFaults } from "./team-faults.ts";
export type { Capacity, Gap, Notice, OpenQuestion, TeamReport, TeamSlice, TeamYear } from "./team-report.ts";
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
