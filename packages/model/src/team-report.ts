import type { EditionStamp, Finding, Force, Verdict } from "@maths-hubs/rulekit";
import type { Group } from "./group.ts";
import type { HubCode } from "./hub-code.ts";

/** Days a week of each group; `null` where an appointment does not say its days. */
export type Capacity = Readonly<Record<Group, number | null>>;

/** Something worth knowing that no rule asks for: never a reason not to comply. */
export interface Notice {
  /** What it is about, stable across releases. */
  readonly code:
    | "employers"
    | "hub-not-listed"
    | "other-role"
    | "person-in-both-groups"
    | "person-in-several-roles"
    | "vacancy";
  /** What it is about: a person, a role, a hub. */
  readonly subject: string;
  /** The sentence for people; its wording may change in any release. */
  readonly message: string;
  /** JSON Pointers into the team that it rests on. */
  readonly evidence: readonly string[];
}

/** Whether a team has full capacity on one date, and why. */
export interface TeamReport extends Verdict {
  /** The kind of this document. */
  readonly document: "team-report";
  /** The hub. */
  readonly hub: HubCode;
  /** The date judged, `YYYY-MM-DD`. */
  readonly on: string;
  /** The edition applied. */
  readonly edition: EditionStamp;
  /** Days a week of each group on that date. */
  readonly capacity: Capacity;
  /** The answer of every rule. */
  readonly findings: readonly Finding[];
  /** What else a reader would want to know. */
  readonly notices: readonly Notice[];
}

/** A stretch of days in which nothing changes. */
export interface TeamSlice extends Verdict {
  /** First day. */
  readonly from: string;
  /** Last day. */
  readonly to: string;
  /** Days a week of each group. */
  readonly capacity: Capacity;
  /** The answer of every rule. */
  readonly findings: readonly Finding[];
}

/** One rule on one subject, from one day to another. */
export interface RuleStretch {
  /** Id of the rule. */
  readonly rule: string;
  /** The rule's short name. */
  readonly title: string;
  /** How strongly it is asked for. */
  readonly force: Force;
  /** What was judged. */
  readonly subject: string;
  /** First day. */
  readonly from: string;
  /** Last day. */
  readonly to: string;
}

/** A stretch of days in which one rule is not met, by one and the same distance. */
export interface Gap extends RuleStretch {
  /** The distance to compliance, in the unit of the rule. */
  readonly shortfall: number | string;
}

/** A stretch of days in which the input does not say enough to tell about one rule. */
export interface OpenQuestion extends RuleStretch {
  /** JSON Pointers to fill in. */
  readonly missing: readonly string[];
}

/** Whether a team has full capacity throughout the academic year, and where it has not. */
export interface TeamYear {
  /** The kind of this document. */
  readonly document: "team-year";
  /** The hub. */
  readonly hub: HubCode;
  /** The academic year's first and last day. */
  readonly period: {
    /** First day. */
    readonly from: string;
    /** Last day. */
    readonly to: string;
  };
  /** The edition applied. */
  readonly edition: EditionStamp;
  /** True when every `must` that applies is met on every day. */
  readonly compliant: boolean;
  /** What stands in the way on some day: a `must` not met, or, where none fails, one that the input leaves open. */
  readonly heldBackBy: "not-met" | "undetermined" | null;
  /** The year, cut wherever something changes; neighbours that say the same are joined. */
  readonly slices: readonly TeamSlice[];
  /** Where a rule of any force is not met. */
  readonly gaps: readonly Gap[];
  /** Where the input does not say enough. */
  readonly openQuestions: readonly OpenQuestion[];
  /** What else a reader would want to know. */
  readonly notices: readonly Notice[];
}
