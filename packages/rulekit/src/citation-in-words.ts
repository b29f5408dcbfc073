import type { Citation } from "./citation.ts";

/** Titles of documents by their id, for readers who do not know the ids. */
export type SourceTitles = Readonly<Record<string, string>>;

/**
 * A citation as a reader looks it up: the document, then the place in it.
 *
 * @param citation - where a statement stands
 * @param sourceTitles - what to call the documents; one without a title keeps its id
 *
 * @example
 * ```ts
 * import { citationInWords } from "@maths-hubs/rulekit";
 *
 * const citation = { source: "SPEC", at: "Annex C, leadership group" };
 * citationInWords(citation); // => "SPEC, Annex C, leadership group"
 * citationInWords(citation, { SPEC: "Delivery specification" }); // => "Delivery specification, Annex C, leadership group"
 * ```
 */
export const citationInWords = (citation: Citation, sourceTitles: SourceTitles = {}): string => {
  // An id such as "constructor" must not find what every object inherits.
  const title = Object.hasOwn(sourceTitles, citation.source) ? sourceTitles[citation.source] : undefined;
  return `${title ?? citation.source}, ${citation.at}`;
};
