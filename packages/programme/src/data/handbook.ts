import { frozen, type Force } from "@maths-hubs/rulekit";
import type { PublishedEntry } from "../published-entry.ts";

/** What the handbook of a year says of itself. */
export interface Handbook extends PublishedEntry {
  /** For whom it is written: the abbreviation on its cover, written out there. */
  readonly audience: "LLME";
  /** What it covers, in our own words. */
  readonly covers: readonly string[];
}

/**
 * What the handbook of 2024/25 says that it is and covers.
 *
 * Clause: HBK-Edition.
 *
 * @example
 * ```ts
 * import { handbook } from "@maths-hubs/programme/sources";
 *
 * handbook.editions; // => ["2024/25"]
 * handbook.covers.length; // => 3
 * ```
 */
export const handbook: Handbook = /* @__PURE__ */ frozen({
  id: "handbook/itself",
  editions: ["2024/25"],
  citation: { source: "HBK", at: "Cover" },
  clauses: ["HBK-Intro-covers"],
  audience: "LLME",
  covers: [
    "The Strategic Goals, and what the NCETM does",
    "How local leaders work with teachers",
    "Every Network Collaborative Project of the year, in brief",
  ],
});

/** What is to be read beside the handbook. */
export interface CompanionDocument extends PublishedEntry {
  /** How strongly it is asked. */
  readonly force: Force;
  /** The other document, one for each project. */
  readonly companion: "NCP-specific handbook";
}

/** What is to be read with the handbook: what one project asks for stands there, and is in none of the five documents. */
export const handbookCompanion: CompanionDocument = /* @__PURE__ */ frozen({
  id: "handbook/companion",
  editions: ["2024/25"],
  citation: { source: "HBK", at: "Cover" },
  clauses: ["HBK-Intro-readwith"],
  force: "should",
  companion: "NCP-specific handbook",
});
