export { activityFaults } from "./activity-faults.ts";
export { activityTypes, outcomeKinds } from "./activity-type.ts";
export type { ActivityType, OutcomeKind } from "./activity-type.ts";
export { localDataSubjects } from "./activity.ts";
export type {
  Activity,
  ActivityOutcomes,
  ActivitySurveys,
  Fieldwork,
  LocalDataMethod,
  LocalDataSubject,
  Submission,
  SurveyName,
  SurveyRound,
  TracedOutcome,
} from "./activity.ts";
export type {
  AgreementsRollUp,
  AgreementStatement,
  PaymentLine,
  PaymentReason,
  PaymentReduction,
  RollUpLine,
  WorkshopLine,
} from "./agreement-statement.ts";
export { annualPlanElements } from "./annual-plan.ts";
export type { AnnualPlan, AnnualPlanElement, PlanAction, PlanAgreement } from "./annual-plan.ts";
export { answerInvitation } from "./answer-invitation.ts";
export type { InvitationAnswer, InvitationAnswerResult } from "./answer-invitation.ts";
export { groupOfAppointment, isVacancy } from "./appointment.ts";
export type { AwardPublication, AwardVariation, PublishedOrganisation } from "./award-publication.ts";
export { leaderExpectations } from "./data/leader-expectations.ts";
export type { LeaderExpectations } from "./data/leader-expectations.ts";
export { participationExpectations } from "./data/participation-expectations.ts";
export type { ParticipationExpectations } from "./data/participation-expectations.ts";
export { programmeScope } from "./data/programme-scope.ts";
export type { ProgrammeScope } from "./data/programme-scope.ts";
export { isDaysPerWeek } from "./days-per-week.ts";
export type {
  ConfirmationState,
  EvaluationTimeline,
  SurveyRate,
  TimelineActivity,
  TimelineEvent,
  TimelineStage,
  TimelineSubmission,
  TimelineSurvey,
} from "./evaluation-timeline.ts";
export { obligationTitles, stageTitles, surveyTitles, workshopTitles } from "./evaluation-titles.ts";
export { confirmationDeadline, eventStatus, lastDayOfEvent, standingAnswer } from "./event-status.ts";
export type { EventQuestion, EventStanding, InvitedEvent } from "./event-status.ts";
export type { EvidencedFigure, EvidencePack, FigureInput, HashedAnswer } from "./evidence-pack.ts";
export type { OwnExpectations } from "./expectations.ts";
export { faultCodes, faultInWords, invalidDocument, shownBriefly } from "./fault.ts";
export type { Fault, FaultCode, InvalidDocumentError } from "./fault.ts";
export { stateOfReport } from "./formal-report.ts";
export type { ReportState } from "./formal-report.ts";
export { functionIds } from "./function-id.ts";
export type { FunctionId } from "./function-id.ts";
export type { FundedProject, OtherLine, ProjectDelivery, RateBand } from "./funded-project.ts";
export { payeeKinds } from "./funding-agreement.ts";
export type {
  AgreementClaim,
  AgreementTerm,
  CriteriaCondition,
  DaysCap,
  EarlierDays,
  FixedTerm,
  FundingAgreement,
  FundingPayee,
  MatchTerm,
  PayeeKind,
  PerDayTerm,
  PerUnitTerm,
  TermConditions,
} from "./funding-agreement.ts";
export type { AuditCertificate, CountedGrant, GrantAudit } from "./grant-audit.ts";
export { differenceCauses } from "./grant-difference.ts";
export type {
  DifferenceCause,
  DifferencePart,
  GrantDifference,
  ScenarioComparison,
} from "./grant-difference.ts";
export { grantFaults } from "./grant-faults.ts";
export type { GrantReport } from "./grant-report.ts";
export { lineKinds, statementSubjects } from "./grant-statement.ts";
export type {
  EntitlementBasis,
  EntitlementStatement,
  GrantStatement,
  LineKind,
  StatementLine,
  StatementSubject,
  Subtotal,
  Working,
  WorkingInput,
} from "./grant-statement.ts";
export { approvalStates } from "./grant.ts";
export type { ApprovalState, FixedCosts, FundingPeriod, Grant, GrantBody, ParticipantFee } from "./grant.ts";
export { groups } from "./group.ts";
export type { Group } from "./group.ts";
export type { Happi } from "./happi.ts";
export {
  gapsInNumbering,
  hubCodePattern,
  hubRegions,
  isHubCode,
  regionOfHub,
  regionsWithoutHub,
} from "./hub-code.ts";
export type { HubCode, HubPrefix } from "./hub-code.ts";
export type {
  DueObligation,
  DueSubmission,
  HubProgress,
  LocalLeaderProgress,
  ObligationProgress,
  StageProgress,
  StatusCounts,
  SubmissionCounts,
} from "./hub-progress.ts";
export { leadBodyOn, replaceLeadBody } from "./hub.ts";
export type { Hub, LeadBodyError, LeadBodyTerm } from "./hub.ts";
export { eligibilities } from "./lead-body-application.ts";
export type {
  ApplicantQuestion,
  BriefingRegistration,
  Confidentiality,
  Eligibility,
  LeadBodyApplication,
  NamedSetting,
  StaffDocument,
} from "./lead-body-application.ts";
export { exitParties, exitSteps, hubWork, leavingReasons } from "./lead-body-transition.ts";
export type {
  ExitParty,
  ExitPlan,
  ExitStep,
  ExitStepTaken,
  HubWork,
  LeadBodyTransition,
  LeavingReason,
  PartyAdvice,
  TransitionPerson,
} from "./lead-body-transition.ts";
export { isLeadBodyKind, leadBodyKinds } from "./lead-body.ts";
export type { LeadBody, LeadBodyKind } from "./lead-body.ts";
export { ledgerKinds } from "./ledger-entry.ts";
export type { BudgetLine, LedgerEntry, LedgerKind, PeriodException, RiskBand } from "./ledger-entry.ts";
export {
  authenticationMeans,
  enrolmentStates,
  expertiseElements,
  leaderProgrammes,
  localLeaderRoles,
} from "./local-leader.ts";
export type {
  AuthenticationMeans,
  AxisAccount,
  EnrolmentState,
  EventInvitation,
  ExpertiseElement,
  LeaderProgramme,
  LedActivity,
  LocalLeader,
  LocalLeaderRole,
  OnlineJoining,
  ProgrammeEnrolment,
  ProjectWorkshop,
} from "./local-leader.ts";
export { localLeadersFaults } from "./local-leaders-faults.ts";
export type { LocalLeadersReport } from "./local-leaders-report.ts";
export { coordinationRoles, strategicGroupRoles } from "./local-leaders.ts";
export type {
  CommunityLeader,
  CoordinationRole,
  ForumTerm,
  GroupMember,
  HubCommunity,
  LocalLeaders,
  NationalWorkshop,
  ProjectCommunity,
  StrategicGroup,
  StrategicGroupRole,
} from "./local-leaders.ts";
export { isLocalTime } from "./local-time.ts";
export type { LocalTime } from "./local-time.ts";
export { nearestHub } from "./nearest-hub.ts";
export type { DistanceError, HubDistance, NearestHub } from "./nearest-hub.ts";
export { noticeTriggers, partStatuses } from "./objectives-tracker.ts";
export type {
  BoardMember,
  Evidenced,
  NoticeTrigger,
  ObjectivesTracker,
  PartStatus,
  StrategicBoard,
  TrackedPart,
  TrackedResponsibility,
  TriggerNotice,
} from "./objectives-tracker.ts";
export { contributionIds, evaluationStages, obligationKinds, taskIds } from "./obligation-id.ts";
export type {
  ContributionId,
  EvaluationStage,
  ObligationId,
  ObligationKind,
  TaskId,
} from "./obligation-id.ts";
export { obligationStatuses } from "./obligation.ts";
export type { Obligation, ObligationStatus, OpenPeriod } from "./obligation.ts";
export type {
  Outturn,
  OutturnFigures,
  OutturnLine,
  RefusalReason,
  RefusedEntry,
  RiskDirection,
} from "./outturn.ts";
export { participationFaults } from "./participation-faults.ts";
export type { ParticipationRecord } from "./participation-record.ts";
export type { Participation } from "./participation.ts";
export { paymentPlanFaults } from "./payment-plan-faults.ts";
export type { PaymentPlan, PlannedPeriod } from "./payment-plan.ts";
export type { Approval, Clawback, Payment, PaymentRecord } from "./payment.ts";
export { periodInWords } from "./period-in-words.ts";
export { isPersonId, referencePattern } from "./person.ts";
export type { PersonId } from "./person.ts";
export { isPounds, poundsPattern } from "./pounds.ts";
export type { Pounds } from "./pounds.ts";
export { isProjectCode, projectCodePattern } from "./project-code.ts";
export type { ProjectCode } from "./project-code.ts";
export { rateBandFaults } from "./rate-band-faults.ts";
export { riskBandFaults } from "./risk-band-faults.ts";
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
export { remainderPolicies, roundingModes } from "./rounding.ts";
export type { RemainderPolicy, RoundingMode } from "./rounding.ts";
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
export { spendingFaults } from "./spending-faults.ts";
export type { SpendingBlocks } from "./spending-faults.ts";
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
export type { WorkshopAttendance, WorkshopDays } from "./workshop-days.ts";
export type { WorkshopReport } from "./workshop-report.ts";
export { attendanceModes, workshopPoints } from "./workshop.ts";
export type { AttendanceMode, Workshop, WorkshopPoint } from "./workshop.ts";
