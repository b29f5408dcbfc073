import { frozen } from "@maths-hubs/rulekit";
import type { HubPrefix } from "@maths-hubs/model";

/**
 * How many hubs the handbook of 2024/25 lists in each region; their codes count from 1.
 *
 * Clauses: HBK-Hubs-count, HBK-Hubs-code-format.
 */
export const hubCounts: Readonly<Record<HubPrefix, number>> = /* @__PURE__ */ frozen({
  EE: 5,
  EM: 3,
  LO: 6,
  NE: 2,
  NW: 6,
  SE: 5,
  SW: 5,
  WM: 4,
  YH: 4,
});
