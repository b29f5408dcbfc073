import { frozen, type Force } from "@maths-hubs/rulekit";
import type { PublishedEntry, PublishedStatement } from "../published-entry.ts";

/** How long a Community works together. */
export interface CommunityDuration extends PublishedEntry {
  /** How strongly it is said. */
  readonly force: Force;
  /** Its planned period is longer than this many months; this many exactly is too short. */
  readonly longerThanMonths: number;
}

/**
 * How long a Community of 2024/25 works together: strictly longer than a year, though codes are given out year by year.
 *
 * The period is that of the Community, not of each participant: the handbook leaves it open, and this is our reading.
 *
 * @example
 * ```ts
 * import { communityDuration } from "@maths-hubs/programme/activities";
 *
 * communityDuration.longerThanMonths; // => 12
 * ```
 */
export const communityDuration: CommunityDuration = /* @__PURE__ */ frozen({
  id: "activities/community-duration",
  editions: ["2024/25"],
  citation: { source: "HBK", at: "Types of activity, Community" },
  clauses: ["HBK-Type-Comm-duration"],
  force: "should",
  longerThanMonths: 12,
});

/** What a Community Lead is there for. */
export const communityLeads: PublishedStatement = /* @__PURE__ */ frozen({
  id: "activities/community-leads",
  editions: ["2024/25"],
  citation: { source: "HBK", at: "Types of activity, Community" },
  clauses: ["HBK-Type-Comm-leads"],
  statement:
    "Community Leads see to a culture of learning in which people talk as professionals and support each other, and add what they know themselves where that helps.",
});
