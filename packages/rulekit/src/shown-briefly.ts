/**
 * Shows a value of unknown origin in a few words, so that it can stand in a message.
 *
 * @param value - anything at all
 *
 * @example
 * ```ts
 * import { shownBriefly } from "@maths-hubs/rulekit";
 *
 * shownBriefly("2023-02-30"); // => '"2023-02-30"'
 * shownBriefly([1, 2]); // => "an array"
 * shownBriefly(undefined); // => "nothing"
 * ```
 */
export const shownBriefly = (value: unknown): string => {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  if (typeof value === "string") return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (Object.is(value, -0)) return "-0";
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint")
    return String(value);
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
};
