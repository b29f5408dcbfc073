import type { CatalogueRule } from "@maths-hubs/rulekit";
import { journeyRules } from "./journey-rules.ts";
import { recruitmentAgreed } from "./recruitment-agreed.ts";
import { targetRules } from "./target-rules.ts";

/**
 * Every rule of the package, for a catalogue: recruitment, targets, the journey; each is judged on a thing of its own kind.
 *
 * @example
 * ```ts
 * import { participationRules } from "@maths-hubs/participation";
 *
 * participationRules.length; // => 15
 * ```
 */
export const participationRules: readonly CatalogueRule[] = /* @__PURE__ */ (() => [
  recruitmentAgreed,
  ...targetRules,
  ...journeyRules,
])();
