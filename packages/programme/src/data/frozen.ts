/**
 * The same data, which nobody can change at run time: every reader of a published fact reads the same one.
 *
 * @param data - published facts; what is inside them is frozen too
 *
 * @example
 * ```ts
 * import { frozen } from "@maths-hubs/programme/sources";
 *
 * Object.isFrozen(frozen([{ code: "SW3" }])[0]); // => true
 * ```
 */
export const frozen = <T>(data: T): T => {
  if (typeof data !== "object" || data === null || Object.isFrozen(data)) return data;
  for (const inner of Object.values(data)) frozen(inner);
  return Object.freeze(data);
};
