import { commsRules } from "@maths-hubs/comms";
import { evaluationRules } from "@maths-hubs/evaluation";
import { fundingRules } from "@maths-hubs/funding";
import { leadSchoolRules } from "@maths-hubs/lead-school";
import { localLeaderRules } from "@maths-hubs/llme";
import { teamRules } from "@maths-hubs/mhlm";
import { modelRules } from "@maths-hubs/model";
import { participationRules } from "@maths-hubs/participation";
import type { CatalogueRule } from "@maths-hubs/rulekit";

/** The rules of one package. */
export interface RuleFamily {
  /** The package without its scope, and the first part of the id of each of its rules. */
  readonly room: string;
  /** What its rules are about, for a heading. */
  readonly about: string;
  /** The page of the playground that applies them, where there is one. */
  readonly tool?: string;
  readonly rules: readonly CatalogueRule[];
}

/** Every rule that the packages publish, by package, those about the whole team first. */
export const ruleFamilies: readonly RuleFamily[] = [
  { room: "mhlm", about: "Leadership and management team", tool: "team", rules: teamRules },
  { room: "participation", about: "Schools in projects", rules: participationRules },
  { room: "funding", about: "Grant", tool: "grant", rules: fundingRules },
  { room: "evaluation", about: "Evaluation", tool: "timeline", rules: evaluationRules },
  { room: "llme", about: "Local leaders", rules: localLeaderRules },
  { room: "lead-school", about: "Lead body", rules: leadSchoolRules },
  { room: "comms", about: "Style of texts", tool: "text", rules: commsRules },
  { room: "model", about: "Single things", rules: modelRules },
];
