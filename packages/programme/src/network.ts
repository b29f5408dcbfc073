import { isHubCode, type HubCode } from "@maths-hubs/model";
import { hubCounts } from "./data/hub-counts.ts";

export { hubCounts } from "./data/hub-counts.ts";
export { listedHubs } from "./data/hubs.ts";
export type { ListedHub } from "./data/hubs.ts";

/**
 * Whether the handbook of 2024/25 lists a hub with this code. A well-formed code that it does not list may belong to a
 * hub of another year.
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
