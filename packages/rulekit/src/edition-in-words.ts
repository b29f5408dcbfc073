import { citationInWords, type SourceTitles } from "./citation-in-words.ts";
import type { EditionStamp } from "./edition.ts";

/**
 * Which edition an answer rests on, with everything a reader has to be warned of: carried forward, customised.
 *
 * @param stamp - the edition of a finding or report
 * @param sourceTitles - what to call the document that a customised edition comes from
 *
 * @example
 * ```ts
 * import { editionInWords } from "@maths-hubs/rulekit";
 *
 * editionInWords({ academicYear: "2023/24" }); // => "2023/24"
 * const carried = { academicYear: "2026/27", carriedForwardFrom: "2023/24" };
 * editionInWords(carried); // => "2026/27, carried forward from 2023/24, not published for 2026/27"
 * ```
 */
export const editionInWords = (stamp: EditionStamp, sourceTitles: SourceTitles = {}): string => {
  const { academicYear, carriedForwardFrom, customisedBy } = stamp;
  const parts = [academicYear];
  if (carriedForwardFrom !== undefined) {
    parts.push(`carried forward from ${carriedForwardFrom}`, `not published for ${academicYear}`);
  }
  if (customisedBy !== undefined) parts.push(`customised by ${citationInWords(customisedBy, sourceTitles)}`);
  return parts.join(", ");
};
