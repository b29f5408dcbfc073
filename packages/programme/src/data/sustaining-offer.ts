import { frozen, type Force } from "@maths-hubs/rulekit";
import type { PublishedEntry } from "../published-entry.ts";

/** How a hub's offer for primary schools in the Sustaining phase is made up. */
export interface SustainingOffer extends PublishedEntry {
  /** The code in the national offer of 2024/25. */
  readonly code: string;
  /** How strongly it is said: what is normal, no more. */
  readonly force: Force;
  /** Core Work Groups. */
  readonly coreWorkGroups: number;
  /** The others, a range without a number: each school selects. */
  readonly others: "selected-by-need";
}

/** What a primary Sustaining offer of 2024/25 normally consists of; an offer without a core is worth a word, no more. */
export const primarySustainingOffer: SustainingOffer = /* @__PURE__ */ frozen({
  id: "activities/primary-sustaining-offer",
  editions: ["2024/25"],
  citation: { source: "HBK", at: "Primary Schools, 2024/25 commentary, paragraph 5" },
  clauses: ["HBK-Pri-C-sustaining-core"],
  code: "NCP24-11",
  force: "advisory",
  coreWorkGroups: 1,
  others: "selected-by-need",
});

/** A reference of the handbook to a project by a code of the year before. */
export interface PredecessorCode extends PublishedEntry {
  /** The code as the text prints it. */
  readonly cited: string;
  /** The code of the same line in the offer of the handbook's own year. */
  readonly inOffer: string;
}

/**
 * Secondary Sustaining, which the commentary of 2024/25 cites by last year's code; it builds on foci that were new then.
 *
 * That the two codes are one line of projects is our reading: the handbook does not say so.
 *
 * @example
 * ```ts
 * import { secondarySustainingCode } from "@maths-hubs/programme/activities";
 *
 * secondarySustainingCode.cited; // => "NCP23-14"
 * secondarySustainingCode.inOffer; // => "NCP24-14"
 * ```
 */
export const secondarySustainingCode: PredecessorCode = /* @__PURE__ */ frozen({
  id: "activities/secondary-sustaining-code",
  editions: ["2024/25"],
  citation: { source: "HBK", at: "Secondary Schools, 2024/25 commentary, paragraph 4" },
  clauses: ["HBK-Sec-C-sustaining"],
  cited: "NCP23-14",
  inOffer: "NCP24-14",
});
