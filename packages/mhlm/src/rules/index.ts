import type { TeamRule } from "../team-rule.ts";
import { agreements } from "./agreements.ts";
import { bothGroups } from "./both-groups.ts";
import { contingencyPlan } from "./contingency-plan.ts";
import { independentSignOff } from "./independent-sign-off.ts";
import { leadershipCapacity } from "./leadership-capacity.ts";
import { leadershipFunctions } from "./leadership-functions.ts";
import { lineManagement } from "./line-management.ts";
import { localLeaderLinks } from "./local-leader-links.ts";
import { namedAssistantMathsHubLeadPost16 } from "./named-assistant-maths-hub-lead-post-16.ts";
import { namedAssistantMathsHubLeadPrimary } from "./named-assistant-maths-hub-lead-primary.ts";
import { namedAssistantMathsHubLeadSecondary } from "./named-assistant-maths-hub-lead-secondary.ts";
import { namedAssistantMathsHubLeadTargetedSupport } from "./named-assistant-maths-hub-lead-targeted-support.ts";
import { namedCoOrdinatorOrProjectManager } from "./named-co-ordinator-or-project-manager.ts";
import { namedHeadteacherAdvocatePrimary } from "./named-headteacher-advocate-primary.ts";
import { namedMathsHubLead } from "./named-maths-hub-lead.ts";
import { namedSeniorLeadershipLink } from "./named-senior-leadership-link.ts";
import { operationalCapacity } from "./operational-capacity.ts";
import { operationalFunctions } from "./operational-functions.ts";
import { reportSignOff } from "./report-sign-off.ts";

/**
 * All rules about the composition of a team, in the order of Annex C. Pin a list of your own to be safe from rules that a
 * later release adds.
 *
 * @example
 * ```ts
 * import { teamRules } from "@maths-hubs/mhlm";
 *
 * teamRules.filter((rule) => rule.force === "must").length; // => 11
 * ```
 */
export const teamRules: readonly TeamRule[] = [
  bothGroups,
  leadershipCapacity,
  leadershipFunctions,
  localLeaderLinks,
  namedSeniorLeadershipLink,
  namedMathsHubLead,
  namedAssistantMathsHubLeadPrimary,
  namedAssistantMathsHubLeadSecondary,
  namedAssistantMathsHubLeadPost16,
  namedHeadteacherAdvocatePrimary,
  namedAssistantMathsHubLeadTargetedSupport,
  lineManagement,
  independentSignOff,
  reportSignOff,
  contingencyPlan,
  operationalCapacity,
  operationalFunctions,
  agreements,
  namedCoOrdinatorOrProjectManager,
];
