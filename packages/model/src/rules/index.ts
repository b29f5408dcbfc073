import type { CatalogueRule } from "@maths-hubs/rulekit";
import { participationInMhpod } from "./participation-in-mhpod.ts";
import { scopePhase } from "./scope-phase.ts";
import { scopeSector } from "./scope-sector.ts";
import { workGroupLeader } from "./work-group-leader.ts";

/**
 * The rules about single nouns of the programme, for a catalogue; each is judged on a thing of its own kind.
 *
 * @example
 * ```ts
 * import { modelRules } from "@maths-hubs/model";
 *
 * modelRules.length; // => 4
 * ```
 */
export const modelRules: readonly CatalogueRule[] = [
  scopePhase,
  scopeSector,
  participationInMhpod,
  workGroupLeader,
];
