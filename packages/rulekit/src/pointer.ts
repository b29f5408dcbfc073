/**
 * A JSON Pointer (RFC 6901) into an input document, with `~` and `/` escaped.
 *
 * @param segments - property names and array indices, outermost first
 *
 * @example
 * ```ts
 * import { pointer } from "@maths-hubs/rulekit";
 *
 * pointer("appointments", 3, "daysPerWeek"); // => "/appointments/3/daysPerWeek"
 * pointer("extensions", "a/b"); // => "/extensions/a~1b"
 * pointer(); // => ""
 * ```
 */
export const pointer = (...segments: readonly (string | number)[]): string =>
  segments.map((segment) => `/${typeof segment === "number" ? segment : escapeSegment(segment)}`).join("");

const escapeSegment = (segment: string): string => segment.replaceAll("~", "~0").replaceAll("/", "~1");
