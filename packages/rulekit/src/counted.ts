/**
 * A count with its noun, in the singular for one alone.
 *
 * @param count - how many
 * @param one - the noun for one
 * @param many - the noun for none and for several
 *
 * @example
 * ```ts
 * import { counted } from "@maths-hubs/rulekit";
 *
 * counted(1, "activity", "activities"); // => "1 activity"
 * counted(0, "activity", "activities"); // => "0 activities"
 * ```
 */
export const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;
