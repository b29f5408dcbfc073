import type { LocalLeader } from "@maths-hubs/model";

/**
 * Whether a local leader is active in the document's year: leads or prepares at least one activity of the hub. No document
 * says what active is, so a hub's own word under `active` comes first.
 *
 * Clauses: SPEC-AnnexA-LLME-target, HBK-Goal-LLME-target.
 *
 * @param leader - a local leader
 *
 * @example
 * ```ts
 * import { isActive } from "@maths-hubs/llme";
 *
 * isActive({ localLeader: "l-07", activities: [{ project: "NCP24-09", state: "in-preparation" }] }); // => true
 * isActive({ localLeader: "l-07", activities: [] }); // => false
 * isActive({ localLeader: "l-07" }); // => undefined
 * ```
 */
export const isActive = ({ active, activities }: LocalLeader): boolean | undefined =>
  active ?? (activities === undefined ? undefined : activities.length > 0);
