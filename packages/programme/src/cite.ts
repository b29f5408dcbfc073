import type { Citation } from "@maths-hubs/rulekit";
import type { SourceId } from "./data/sources.ts";

/**
 * A citation of one of the five documents.
 *
 * @param source - the document
 * @param at - the place in it, as a reader would look it up
 *
 * @example
 * ```ts
 * import { cite } from "@maths-hubs/programme/sources";
 *
 * cite("SPEC", "Annex C, leadership group"); // => { source: "SPEC", at: "Annex C, leadership group" }
 * ```
 */
export const cite = (source: SourceId, at: string): Citation => ({ source, at });
