import { isHubCode, type HubCode } from "@maths-hubs/model";
import { hubCounts } from "./data/hub-counts.ts";

/**
 * Whether the handbook of 2024/25 lists a hub with this code. A well-formed code that it does not list may belong to a
 * hub of another year.
 *
 * Codes count from 1 without a gap, so the nine counts are enough to tell, and who asks need not carry the names.
 *
 * @param code - a hub code
 *
 * @example
 * ```ts
 * import { isListedHub } from "@maths-hubs/programme/network";
 *
 * isListedHub("SW3"); // => true
 * isListedHub("SW6"); // => false
 * ```
 */
export const isListedHub = (code: HubCode): boolean => {
  const count = Object.entries(hubCounts).find(([prefix]) => code.startsWith(prefix))?.[1] ?? 0;
  return isHubCode(code) && Number(code.slice(2)) <= count;
};
