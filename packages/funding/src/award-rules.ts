import type { AwardRule } from "./award-rule.ts";
import { awardRangeHighest } from "./rules/award-range-highest.ts";
import { awardRangeLowest } from "./rules/award-range-lowest.ts";
import { financialApproval } from "./rules/financial-approval.ts";
import { freeToParticipants } from "./rules/free-to-participants.ts";
import { namedProgrammeLead } from "./rules/named-programme-lead.ts";
import { objectivesCompleted } from "./rules/objectives-completed.ts";
import { planAgreed } from "./rules/plan-agreed.ts";
import { planElements } from "./rules/plan-elements.ts";
import { planServesGoals } from "./rules/plan-serves-goals.ts";
import { recipientIsLeadBody } from "./rules/recipient-is-lead-body.ts";

/**
 * All rules about the award, in the order of the specification; the elements of the annual plan come from an earlier
 * document, and stand beside the plan.
 *
 * @example
 * ```ts
 * import { awardRules } from "@maths-hubs/funding";
 *
 * awardRules.map(({ id }) => id)[0]; // => "funding/plan-serves-goals"
 * ```
 */
export const awardRules: readonly AwardRule[] = [
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
];
