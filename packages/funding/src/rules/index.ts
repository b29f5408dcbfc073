import type { CatalogueRule } from "@maths-hubs/rulekit";
import { awardRules } from "../award-rules.ts";
import { spendingRules } from "../spending-rules.ts";
import { workshopAttendance } from "./workshop-attendance.ts";

/**
 * Every rule about the grant, for a catalogue: the award, then how it is spent, then workshop days.
 *
 * @example
 * ```ts
 * import { fundingRules } from "@maths-hubs/funding";
 *
 * fundingRules.every(({ id }) => id.startsWith("funding/")); // => true
 * ```
 */
export const fundingRules: readonly CatalogueRule[] = /* @__PURE__ */ [
  awardRules,
  spendingRules,
  [workshopAttendance],
].flat();
