import { payeeAgreements, timelyPayments, transitionAgreement } from "./funding/agreements.ts";
import { awardRangeHighest, awardRangeLowest, freeToParticipants } from "./funding/amount.ts";
import { auditCertificate } from "./funding/certificate.ts";
import {
  financialApproval,
  namedProgrammeLead,
  objectivesCompleted,
  recipientIsLeadBody,
} from "./funding/conditions.ts";
import { planAgreed, planElements, planServesGoals } from "./funding/plan.ts";
import { eligibleEntries, externalAudit, riskContingencyPlan } from "./funding/spending.ts";
import { workshopAttendance } from "./funding/workshops.ts";
import type { WorkedExample } from "./worked-example.ts";

/** The rules of `@maths-hubs/funding` at their edges, in the order of `fundingRules`; every amount is illustrative. */
export const fundingExamples: readonly WorkedExample[] = [
  planServesGoals,
  planElements,
  financialApproval,
  awardRangeLowest,
  awardRangeHighest,
  planAgreed,
  freeToParticipants,
  namedProgrammeLead,
  recipientIsLeadBody,
  objectivesCompleted,
  transitionAgreement,
  eligibleEntries,
  riskContingencyPlan,
  payeeAgreements,
  timelyPayments,
  externalAudit,
  auditCertificate,
  workshopAttendance,
];
