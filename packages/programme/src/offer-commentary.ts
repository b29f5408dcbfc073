import type { Phase } from "@maths-hubs/model";
import type { Force } from "@maths-hubs/rulekit";
import type { PublishedStatement } from "./published-entry.ts";

/** Something that the commentary on the national offer says of projects of a year. */
export interface OfferCommentary extends PublishedStatement {
  /** The phase under whose goal it stands. */
  readonly phase: Phase;
  /** Codes of the year's offer that the commentary names, or whose titles it names; empty where it names none. */
  readonly projects: readonly string[];
  /** How strongly it asks for something; `null` where it only describes. */
  readonly force: Force | null;
}
