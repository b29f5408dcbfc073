/**
 * Where a published statement stands: the document and the place in it.
 *
 * @example
 * ```ts
 * import type { Citation } from "@maths-hubs/rulekit";
 *
 * const citation: Citation = { source: "SPEC", at: "Annex C, leadership group" };
 * citation.source; // => "SPEC"
 * ```
 */
export interface Citation {
  /** Id of the document in the list of sources, for example `SPEC`. */
  readonly source: string;
  /** The place in the document, as a reader would look it up: paragraph, annex, heading. */
  readonly at: string;
}
