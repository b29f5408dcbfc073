import type { LocalLeaderRule } from "../local-leader-rule.ts";
import { activeInCommunity } from "./active-in-community.ts";
import { activeLeaders } from "./active-leaders.ts";
import { axisAccount } from "./axis-account.ts";
import { communityLeaderRoles } from "./community-leader-roles.ts";
import { communityLeaders } from "./community-leaders.ts";
import { communityMembers } from "./community-members.ts";
import { confirmedInTime } from "./confirmed-in-time.ts";
import { coordinationTeam } from "./coordination-team.ts";
import { embeddingPathway } from "./embedding-pathway.ts";
import { forumEachTerm } from "./forum-each-term.ts";
import { hubCommunity } from "./hub-community.ts";
import { joiningLinks } from "./joining-links.ts";
import { joinsProjectCommunities } from "./joins-project-communities.ts";
import { leadBodyLeaders } from "./lead-body-leaders.ts";
import { leadsRegularly } from "./leads-regularly.ts";
import { linkIsAnother } from "./link-is-another.ts";
import { nationalWorkshops } from "./national-workshops.ts";
import { oneDevelopmentProgramme } from "./one-development-programme.ts";
import { oneToOneLink } from "./one-to-one-link.ts";
import { plannedCapacity } from "./planned-capacity.ts";
import { professionalDevelopmentLead } from "./professional-development-lead.ts";
import { programmeAudience } from "./programme-audience.ts";
import { projectCommunity } from "./project-community.ts";
import { rangeOfExpertise } from "./range-of-expertise.ts";
import { schoolDevelopmentLead } from "./school-development-lead.ts";
import { strategicGroup } from "./strategic-group.ts";
import { threeElements } from "./three-elements.ts";
import { workshopDays } from "./workshop-days.ts";

/**
 * All rules about local leaders, in the order of the sources: the specification, the page About Maths Hubs, the handbook,
 * the slides. Pin a list of your own to be safe from rules that a later release adds.
 *
 * @example
 * ```ts
 * import { localLeaderRules } from "@maths-hubs/llme";
 *
 * localLeaderRules.length; // => 28
 * localLeaderRules.filter((rule) => rule.force === "must").map((rule) => rule.id); // => ["llme/workshop-days", "llme/hub-community", "llme/axis-account", "llme/confirmed-in-time"]
 * ```
 */
export const localLeaderRules: readonly LocalLeaderRule[] = [
  leadBodyLeaders,
  activeLeaders,
  rangeOfExpertise,
  plannedCapacity,
  oneToOneLink,
  linkIsAnother,
  forumEachTerm,
  embeddingPathway,
  schoolDevelopmentLead,
  programmeAudience,
  projectCommunity,
  threeElements,
  professionalDevelopmentLead,
  nationalWorkshops,
  workshopDays,
  coordinationTeam,
  hubCommunity,
  communityMembers,
  communityLeaders,
  communityLeaderRoles,
  axisAccount,
  confirmedInTime,
  joiningLinks,
  strategicGroup,
  activeInCommunity,
  oneDevelopmentProgramme,
  leadsRegularly,
  joinsProjectCommunities,
];
