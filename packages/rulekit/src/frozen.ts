/**
 * The same data, which nobody can change at run time: every reader of a published fact reads the same one.
 *
 * @param data - plain data of any depth
 *
 * @example
 * ```ts
 * import { frozen } from "@maths-hubs/rulekit";
 *
 * const minima = frozen({ leadership: { days: 11.5 } });
 * Object.isFrozen(minima.leadership); // => true
 * ```
 */
export const frozen = <T>(data: T): T => {
  if (typeof data !== "object" || data === null || Object.isFrozen(data)) return data;
  for (const inner of Object.values(data)) frozen(inner);
  return Object.freeze(data);
};
