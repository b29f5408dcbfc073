import type { Finding } from "@maths-hubs/rulekit";

/** One case of a worked example: what is given, in words, and what the rule finds. */
export interface WorkedCase {
  /** What is given, as half a sentence for people: "a leadership group of 11.4 days a week". */
  readonly given: string;
  /** The finding of the rule, made by the published function on a whole document. */
  readonly finding: Finding;
  /** What the library says instead of the finding's message: the text checker speaks of places, and of each of them. */
  readonly says?: string;
}

/** A rule at its edge: the cases just under, at and just over what it asks for, or each way its answer can go. */
export interface WorkedExample {
  /** Id of the rule, for example `mhlm/leadership-capacity`. */
  readonly rule: string;
  /** The cases, in the order in which a reader would try them. */
  readonly cases: readonly WorkedCase[];
}
