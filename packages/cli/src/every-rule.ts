import { commsRules } from "@maths-hubs/comms";
import { evaluationRules } from "@maths-hubs/evaluation";
import { fundingRules } from "@maths-hubs/funding";
import { leadSchoolRules } from "@maths-hubs/lead-school";
import { localLeaderRules } from "@maths-hubs/llme";
import { teamRules } from "@maths-hubs/mhlm";
import { modelRules } from "@maths-hubs/model";
import { participationRules } from "@maths-hubs/participation";
import type { CatalogueRule } from "@maths-hubs/rulekit";

/** The rules of all packages; those about single things stand after those about the team. */
export const everyRule: readonly CatalogueRule[] = [
  ...teamRules,
  ...participationRules,
  ...fundingRules,
  ...evaluationRules,
  ...localLeaderRules,
  ...leadSchoolRules,
  ...commsRules,
  ...modelRules,
];
