import type { Citation } from "@maths-hubs/rulekit";
import type { PublishedStatement } from "../published-entry.ts";

/** What a strategic goal is about: three phases, those who lead locally, and two domains that ended with 2020–23. */
export type GoalDomainId =
  | "primary"
  | "secondary"
  | "post-16"
  | "local-leaders"
  | "specialist-knowledge"
  | "development-models";

/** A domain of goals, under the title that its edition prints. */
export interface GoalDomain {
  /** The domain. */
  readonly id: GoalDomainId;
  /** The title as printed. */
  readonly title: string;
}

/** One aim of a strategic goal, in our own words. */
export interface Goal extends PublishedStatement {
  /** The domain it belongs to. */
  readonly domain: GoalDomainId;
  /** Its number among the aims of the domain; 0 for the sentence that introduces them. */
  readonly number: number;
  /** What it is about in a word: aims of two editions with the same domain and theme can be compared. */
  readonly theme: string;
  /** Where another document of the same edition prints it too. */
  readonly alsoAt?: Citation;
}
