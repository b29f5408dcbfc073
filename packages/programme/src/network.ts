import type { HubCode } from "@maths-hubs/model";
import { listedHubs } from "./data/hubs.ts";

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
export const isListedHub = (code: HubCode): boolean => listedHubs.some((hub) => hub.code === code);
