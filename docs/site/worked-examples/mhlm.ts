import { bothGroups, leadershipCapacity, operationalCapacity } from "./mhlm/capacity.ts";
import { leadershipFunctions, operationalFunctions } from "./mhlm/functions.ts";
import { independentSignOff, lineManagement, localLeaderLinks } from "./mhlm/lines.ts";
import { namedCoOrdinatorOrProjectManager, namedRole } from "./mhlm/named-roles.ts";
import { agreements, contingencyPlan, reportSignOff } from "./mhlm/papers.ts";
import type { WorkedExample } from "./worked-example.ts";

/** The rules of `@maths-hubs/mhlm` at their edges, in the order of `teamRules`; every team is illustrative. */
export const mhlmExamples: readonly WorkedExample[] = [
  bothGroups,
  leadershipCapacity,
  leadershipFunctions,
  localLeaderLinks,
  namedRole("senior-leadership-link"),
  namedRole("maths-hub-lead"),
  namedRole("assistant-maths-hub-lead-primary"),
  namedRole("assistant-maths-hub-lead-secondary"),
  namedRole("assistant-maths-hub-lead-post-16"),
  namedRole("headteacher-advocate-primary"),
  namedRole("assistant-maths-hub-lead-targeted-support"),
  lineManagement,
  independentSignOff,
  reportSignOff,
  contingencyPlan,
  operationalCapacity,
  operationalFunctions,
  agreements,
  namedCoOrdinatorOrProjectManager,
];
