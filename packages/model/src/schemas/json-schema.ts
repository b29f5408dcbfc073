import * as z from "zod";
import {
  activityFields,
  activityOutcomes,
  activitySurveys,
  activityTypeField,
  fieldwork,
  happi,
  localDataMethod,
  submission,
  surveyRound,
  tracedOutcome,
  workshop,
} from "./activity.ts";
import {
  evaluationTimelineFields,
  obligation,
  obligationId,
  openPeriod,
  timelineActivity,
  timelineEvent,
  timelineStage,
  timelineSubmission,
  timelineSurvey,
} from "./evaluation-timeline.ts";
import { agreementsFields } from "./agreements.ts";
import { awardPublicationFields } from "./award-publication.ts";
import { evidencePackFields } from "./evidence-pack.ts";
import { expectationsFields } from "./expectations.ts";
import { grantReportFields } from "./grant-report.ts";
import { outturnFields } from "./outturn.ts";
import { workshopReportFields } from "./workshop-report.ts";
import {
  academicYearField,
  functionField,
  hubCodeField,
  lineField,
  localTimeField,
  personField,
  plainDateField,
  referenceField,
  roleField,
  projectCodeField,
} from "./fields.ts";
import {
  applicantQuestion,
  briefingRegistration,
  confidentiality,
  leadBody,
  leadBodyApplicationFields,
  namedSetting,
} from "./lead-body-application.ts";
import {
  exitPlan,
  exitStepTaken,
  leadBodyTransitionFields,
  partyAdvice,
  transitionPerson,
} from "./lead-body-transition.ts";
import {
  boardMember,
  objectivesTrackerFields,
  strategicBoard,
  trackedPart,
  trackedResponsibility,
  triggerNotice,
} from "./objectives-tracker.ts";
import { citation, editionStamp, finding, force, outcomeCounts } from "./finding.ts";
import { fundedProject, otherLine, projectDelivery, rateBand } from "./funded-project.ts";
import { fundingAgreement, payee } from "./funding-agreement.ts";
import {
  grantDifferenceFields,
  grantStatementFields,
  statementLine,
  subtotal,
  working,
} from "./grant-statement.ts";
import { annualPlan, grantBody, grantFields } from "./grant.ts";
import { ledgerEntry } from "./ledger-entry.ts";
import { approval, clawback, payment, paymentPlan, paymentRecord } from "./payment.ts";
import { positivePoundsField, poundsField, shareField } from "./pounds-field.ts";
import {
  dueObligation,
  dueSubmission,
  hubProgressFields,
  localLeaderProgress,
  obligationProgress,
  stageProgress,
  statusCounts,
  submissionCounts,
} from "./hub-progress.ts";
import {
  axisAccount,
  eventInvitation,
  ledActivity,
  localLeader,
  onlineJoining,
  programmeEnrolment,
  projectWorkshop,
} from "./local-leader.ts";
import {
  communityLeader,
  forumTerm,
  hubCommunity,
  localLeadersFields,
  localLeadersReportFields,
  nationalWorkshop,
  projectCommunity,
  strategicGroup,
} from "./local-leaders.ts";
import {
  localAuthority,
  participationFields,
  participationRecord,
  school,
  schoolLink,
  urnField,
} from "./participation.ts";
import {
  capacity,
  gap,
  notice,
  openQuestion,
  slice,
  teamReportFields,
  teamYearFields,
} from "./team-report.ts";
import {
  agreement,
  appointment,
  contingencyPlan,
  extensions,
  formalReport,
  lineManagement,
  localLeaderLink,
  signOffStep,
  teamFields,
} from "./team.ts";

/** The documents that have a JSON Schema file, by the name of the file. */
const documents: Readonly<Record<DocumentName, z.ZodType>> = {
  team: teamFields,
  "team-report": teamReportFields,
  "team-year": teamYearFields,
  expectations: expectationsFields,
  activity: activityFields,
  "evaluation-timeline": evaluationTimelineFields,
  "hub-progress": hubProgressFields,
  grant: grantFields,
  "grant-statement": grantStatementFields,
  "grant-difference": grantDifferenceFields,
  "grant-report": grantReportFields,
  outturn: outturnFields,
  agreements: agreementsFields,
  "workshop-days": workshopReportFields,
  "evidence-pack": evidencePackFields,
  "award-publication": awardPublicationFields,
  "objectives-tracker": objectivesTrackerFields,
  "lead-body-application": leadBodyApplicationFields,
  "lead-body-transition": leadBodyTransitionFields,
  "local-leaders": localLeadersFields,
  "local-leaders-report": localLeadersReportFields,
  participation: participationFields,
};

/** The name of a document that has a JSON Schema file. */
export type DocumentName =
  | "team"
  | "team-report"
  | "team-year"
  | "expectations"
  | "activity"
  | "evaluation-timeline"
  | "hub-progress"
  | "grant"
  | "grant-statement"
  | "grant-difference"
  | "grant-report"
  | "outturn"
  | "agreements"
  | "workshop-days"
  | "evidence-pack"
  | "award-publication"
  | "objectives-tracker"
  | "lead-body-application"
  | "lead-body-transition"
  | "local-leaders"
  | "local-leaders-report"
  | "participation";

/** The names of the documents that have a JSON Schema file. */
export const documentNames: readonly DocumentName[] = [
  "team",
  "team-report",
  "team-year",
  "expectations",
  "activity",
  "evaluation-timeline",
  "hub-progress",
  "grant",
  "grant-statement",
  "grant-difference",
  "grant-report",
  "outturn",
  "agreements",
  "workshop-days",
  "evidence-pack",
  "award-publication",
  "objectives-tracker",
  "lead-body-application",
  "lead-body-transition",
  "local-leaders",
  "local-leaders-report",
  "participation",
];

/** The parts that a reader of a JSON Schema file meets by name under `$defs`, with a title and what it is. */
const parts: readonly (readonly [part: z.ZodType, id: string, description: string])[] = [
  [plainDateField, "plain-date", "A day of the calendar, YYYY-MM-DD."],
  [academicYearField, "academic-year", "An academic year, 1 September to 31 August, such as 2023/24."],
  [hubCodeField, "hub-code", "The code of a Maths Hub, such as WM2."],
  [
    personField,
    "person",
    "An opaque reference to a person, such as p-01; never a name, nor a word such as TBC.",
  ],
  [referenceField, "reference", "A host's opaque reference to a school or another party, such as s-100001."],
  [
    roleField,
    "role",
    "A role: one that Annex C names, or a hub's own in lower-case words joined by hyphens.",
  ],
  [functionField, "function", "A function of one of the groups, by its number in Annex C."],
  [extensions, "extensions", "What the host keeps beside the document; carried along and never read."],
  [appointment, "appointment", "A person's days and roles in one of the two groups."],
  [lineManagement, "line-management", "Who line manages whom."],
  [contingencyPlan, "contingency-plan", "The plan for the loss of leadership and management capacity."],
  [
    localLeaderLink,
    "local-leader-link",
    "An active local leader, and the member of the leadership group who supports them.",
  ],
  [agreement, "agreement", "A service level or financial agreement with one party."],
  [signOffStep, "sign-off-step", "One step of the sign-off of a formal report."],
  [formalReport, "formal-report", "A formal report to the Department, with the steps it has passed."],
  [urnField, "urn", "The unique reference number of an establishment, such as 100025."],
  [
    localAuthority,
    "local-authority",
    "A local authority; the code is the key, since some names occur twice.",
  ],
  [school, "school", "A school, college or other establishment of England's register."],
  [participationRecord, "participation-record", "One school's part in one project of one hub and year."],
  [schoolLink, "school-link", "One school becomes another."],
  [citation, "citation", "Where a published statement stands."],
  [editionStamp, "edition", "Which edition an answer rests on."],
  [force, "force", "How strongly a document asks for something."],
  [outcomeCounts, "outcome-counts", "How many findings have each outcome."],
  [finding, "finding", "The answer of one rule; outcome and unit say which fields it has."],
  [capacity, "capacity", "Days a week of each group."],
  [notice, "notice", "Something worth knowing that no rule asks for."],
  [gap, "gap", "A stretch of days in which one rule is not met, by one and the same distance."],
  [
    openQuestion,
    "open-question",
    "A stretch of days in which the input does not say enough to tell about one rule.",
  ],
  [localLeader, "local-leader", "A local leader of mathematics education in one hub and year."],
  [programmeEnrolment, "programme-enrolment", "A local leader's place on a development programme."],
  [ledActivity, "led-activity", "An activity of the hub that the person leads in the year."],
  [projectWorkshop, "project-workshop", "A national workshop of a project that the local leader leads in."],
  [eventInvitation, "event-invitation", "An event that a local leader is invited to, with the answer given."],
  [onlineJoining, "online-joining", "How somebody joined an online event."],
  [axisAccount, "axis-account", "What has been done for an account of NCETM Axis."],
  [communityLeader, "community-leader", "One of the people who lead the hub's own community."],
  [hubCommunity, "hub-community", "The hub's own community of local leaders."],
  [nationalWorkshop, "national-workshop", "A national workshop as its project holds it."],
  [projectCommunity, "project-community", "The national community of a project."],
  [strategicGroup, "strategic-group", "A group that oversees strategic goals of the programme."],
  [forumTerm, "forum-term", "A school term, with the national forums that the hub's leaders took part in."],
  [slice, "slice", "A stretch of days in which nothing changes."],
  [projectCodeField, "project-code", "The code of a Network Collaborative Project, such as NCP24-09."],
  [activityTypeField, "activity-type", "The type of an activity, as far as evaluation asks."],
  [workshop, "workshop", "A national workshop that the local leader is to attend."],
  [surveyRound, "survey-round", "One survey: its window and how many of those invited have completed it."],
  [activitySurveys, "activity-surveys", "The three surveys of an activity."],
  [happi, "happi", "The Hub Activity Plan, Progress and Impact form: its steps and its deadlines."],
  [activityOutcomes, "activity-outcomes", "The outcomes that an activity states, by kind."],
  [fieldwork, "fieldwork", "Field work on an activity, held or planned."],
  [tracedOutcome, "traced-outcome", "An outcome with the national one that it adapts."],
  [localDataMethod, "local-data-method", "A way of collecting local data, with what it tells about."],
  [submission, "submission", "A plan or report that the host expects of the local leader."],
  [obligationId, "obligation-id", "An entry of the evaluation timeline: its stage, its kind and its number."],
  [openPeriod, "open-period", "A stretch of days of which one end or both may be unknown."],
  [timelineActivity, "timeline-activity", "Which activity a timeline is of."],
  [obligation, "obligation", "One entry of the timeline with its dates and where it stands."],
  [timelineStage, "timeline-stage", "One of the four stages."],
  [timelineEvent, "timeline-event", "A national workshop with its deadline for confirming."],
  [timelineSurvey, "timeline-survey", "One survey of a timeline, with its rate as an exact fraction."],
  [timelineSubmission, "timeline-submission", "A plan or report with where it stands."],
  [statusCounts, "status-counts", "How many tasks have each status."],
  [submissionCounts, "submission-counts", "How many plans and reports have each status."],
  [stageProgress, "stage-progress", "One stage across all activities."],
  [obligationProgress, "obligation-progress", "One obligation across all activities."],
  [dueObligation, "due-obligation", "An obligation of one activity that is late or due next."],
  [dueSubmission, "due-submission", "A plan or report of one activity that was late or is missing."],
  [localLeaderProgress, "local-leader-progress", "One local leader across all their activities."],
  [poundsField, "pounds", "Pounds sterling as a decimal string, such as 1234.50."],
  [positivePoundsField, "pounds-from-zero", "Pounds sterling as a decimal string that is not negative."],
  [shareField, "share", "An exact fraction such as 7/12, or a decimal such as 0.25."],
  [grantBody, "grant-body", "The body that receives the grant, or that leads the hub."],
  [annualPlan, "annual-plan", "The hub's plan for the academic year."],
  [fundedProject, "funded-project", "A project that the variable part of the grant depends on."],
  [projectDelivery, "project-delivery", "What a project comes to, planned or delivered."],
  [rateBand, "rate-band", "One tier of a banded rate, counted from zero, without its end."],
  [otherLine, "other-line", "Any other line of the grant."],
  [paymentPlan, "payment-plan", "When the award is paid, in which parts."],
  [payment, "payment", "A payment that the recipient has received."],
  [approval, "approval", "One approval: who gave it, and when."],
  [paymentRecord, "payment-record", "A payment on its way."],
  [clawback, "clawback", "Money on its way back."],
  [ledgerEntry, "ledger-entry", "One entry of the ledger."],
  [payee, "payee", "Whom an agreement pays."],
  [fundingAgreement, "funding-agreement", "An agreement by which the lead body pays others."],
  [statementLine, "statement-line", "One line of a statement."],
  [subtotal, "subtotal", "Some lines of a statement added up."],
  [working, "working", "One step of how a figure was worked out."],
  [localTimeField, "local-time", "A day and a minute by the clocks of the place, YYYY-MM-DDTHH:MM."],
  [lineField, "line", "A short text on one line."],
  [trackedPart, "tracked-part", "A part of an objective of the grant."],
  [trackedResponsibility, "tracked-responsibility", "An item of the lead body's responsibilities."],
  [boardMember, "board-member", "A member of the Strategic Board."],
  [strategicBoard, "strategic-board", "The local Strategic Board of a hub."],
  [triggerNotice, "trigger-notice", "Something that the Department has to be told of."],
  [leadBody, "lead-body", "A school, college or trust that leads a hub or applies to."],
  [namedSetting, "named-setting", "The school or college that an application names."],
  [briefingRegistration, "briefing-registration", "The e-mail that registers for a briefing."],
  [applicantQuestion, "applicant-question", "A question that an applicant asked, and by which way."],
  [confidentiality, "confidentiality", "The steps that lead to the staff data."],
  [partyAdvice, "party-advice", "What one party has been advised."],
  [exitStepTaken, "exit-step-taken", "A step of the handover that was taken."],
  [exitPlan, "exit-plan", "The plan by which one lead body hands over to the next."],
  [transitionPerson, "transition-person", "Somebody who works for the hub before the change."],
];

/** Titles and descriptions are zod's own; the names of the parts are added here alone, out of the way of a host's. */
class PartNames extends z.core.$ZodRegistry<z.GlobalMeta> {
  override get<S extends z.core.$ZodType>(schema: S): z.core.$replace<z.GlobalMeta, S> | undefined {
    const named = super.get(schema);
    const described = z.globalRegistry.get(schema);
    return named === undefined ? described : { ...named, ...described };
  }
}

const titleOf = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1).replaceAll("-", " ");

const partNames = (): PartNames => {
  const registry = new PartNames();
  for (const [part, id, description] of parts) {
    registry.add(part, { id, title: titleOf(id), description });
  }
  return registry;
};

/** The JSON Schema (draft 2020-12) of a document, as the package publishes it under `json-schema/`. */
export const jsonSchemaOf = (name: DocumentName): object => {
  const { $schema, ...schema } = z.toJSONSchema(documents[name], { metadata: partNames(), io: "input" });
  return { $schema, $id: `urn:maths-hubs:schema:${name}`, ...schema };
};
