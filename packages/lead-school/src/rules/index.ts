import type { CatalogueRule } from "@maths-hubs/rulekit";
import type { ApplicationRule } from "../application-rule.ts";
import type { TrackerRule } from "../tracker-rule.ts";
import type { TransitionRule } from "../transition-rule.ts";
import { agreementsRenewed } from "./agreements-renewed.ts";
import { boardStakeholders } from "./board-stakeholders.ts";
import { briefingAttended } from "./briefing-attended.ts";
import { briefingRegistrationContent } from "./briefing-registration-content.ts";
import { briefingRegistrationInTime } from "./briefing-registration-in-time.ts";
import { confidentialitySequence } from "./confidentiality-sequence.ts";
import { eligibilityCriteria } from "./eligibility-criteria.ts";
import { exitPlanAfterAppointment } from "./exit-plan-after-appointment.ts";
import { exitPlanParties } from "./exit-plan-parties.ts";
import { handoverSteps } from "./handover-steps.ts";
import { hubNameKept } from "./hub-name-kept.ts";
import { localLeaderTurnover } from "./local-leader-turnover.ts";
import { messagingAccount } from "./messaging-account.ts";
import { namedLocation } from "./named-location.ts";
import { noticeInTime } from "./notice-in-time.ts";
import { noticeThroughNcetm } from "./notice-through-ncetm.ts";
import { objectiveEvidence } from "./objective-evidence.ts";
import { objectivesCompleted } from "./objectives-completed.ts";
import { ownAdvice } from "./own-advice.ts";
import { questionRoute } from "./question-route.ts";
import { responsibilityEvidence } from "./responsibility-evidence.ts";
import { responsibilityOwner } from "./responsibility-owner.ts";
import { selectionQualities } from "./selection-qualities.ts";
import { seniorLeadershipLinkChanges } from "./senior-leadership-link-changes.ts";
import { staffDocument } from "./staff-document.ts";
import { strategicBoard } from "./strategic-board.ts";
import { teamContinuity } from "./team-continuity.ts";
import { transitionFunding } from "./transition-funding.ts";

/** The rules about what a lead body keeps track of, in the order of the specification. */
export const trackerRules: readonly TrackerRule[] = [
  responsibilityOwner,
  responsibilityEvidence,
  strategicBoard,
  boardStakeholders,
  objectivesCompleted,
  objectiveEvidence,
  noticeThroughNcetm,
  noticeInTime,
];

/** The rules about an application, in the order of the specification. */
export const applicationRules: readonly ApplicationRule[] = [
  namedLocation,
  eligibilityCriteria,
  briefingAttended,
  briefingRegistrationInTime,
  briefingRegistrationContent,
  questionRoute,
  messagingAccount,
  confidentialitySequence,
  staffDocument,
];

/** The rules about a change of lead body, in the order of the specification. */
export const transitionRules: readonly TransitionRule[] = [
  hubNameKept,
  ownAdvice,
  exitPlanParties,
  exitPlanAfterAppointment,
  handoverSteps,
  localLeaderTurnover,
  teamContinuity,
  seniorLeadershipLinkChanges,
  agreementsRenewed,
  transitionFunding,
];

/**
 * All rules about the body that leads a hub, for a catalogue, in the order of the sources; each is judged on a document of
 * its own kind.
 *
 * @example
 * ```ts
 * import { leadSchoolRules } from "@maths-hubs/lead-school";
 *
 * leadSchoolRules.length; // => 28
 * leadSchoolRules.filter(({ force }) => force === "must").length; // => 10
 * ```
 */
export const leadSchoolRules: readonly CatalogueRule[] = [
  responsibilityOwner,
  responsibilityEvidence,
  strategicBoard,
  boardStakeholders,
  namedLocation,
  hubNameKept,
  eligibilityCriteria,
  briefingAttended,
  briefingRegistrationInTime,
  briefingRegistrationContent,
  questionRoute,
  messagingAccount,
  ownAdvice,
  confidentialitySequence,
  staffDocument,
  exitPlanParties,
  exitPlanAfterAppointment,
  handoverSteps,
  localLeaderTurnover,
  teamContinuity,
  seniorLeadershipLinkChanges,
  agreementsRenewed,
  transitionFunding,
  objectivesCompleted,
  objectiveEvidence,
  noticeThroughNcetm,
  noticeInTime,
  selectionQualities,
];
