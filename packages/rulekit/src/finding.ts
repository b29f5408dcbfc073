import type { Citation } from "./citation.ts";
import type { EditionStamp } from "./edition.ts";
import type { Force } from "./force.ts";
import type { DistanceOf, Unit, ValueOf } from "./unit.ts";

/** What a rule found: it holds, it does not, it does not apply, or the input does not say enough to tell. */
export type Outcome = "met" | "not-met" | "not-applicable" | "undetermined";

/** What every finding says, whatever its outcome. */
export interface FindingBase {
  /** Id of the rule, for example `mhlm/leadership-capacity`. */
  readonly rule: string;
  /** The rule's short name for people. */
  readonly title: string;
  /** How strongly the source asks for it. */
  readonly force: Force;
  /** Where the source says so. */
  readonly citation: Citation;
  /** The edition that was applied, and whether it was carried forward or customised. */
  readonly edition: EditionStamp;
  /** What was judged: a hub, a function, a report. */
  readonly subject: string;
  /** The answer in plain English, derived from the values; its wording may change in any release. */
  readonly message: string;
  /** JSON Pointers into the input that the answer rests on, where there are any. */
  readonly evidence?: readonly string[];
}

/** The rule holds. */
export interface Met<U extends Unit = Unit> extends FindingBase {
  /** Tells this kind of finding from the others. */
  readonly outcome: "met";
  /** What `requirement` and `actual` count in. */
  readonly unit: U;
  /** What the edition asks for. */
  readonly requirement: ValueOf<U>;
  /** What the input shows. */
  readonly actual: ValueOf<U>;
}

/** The rule does not hold, by the distance `shortfall`. */
export interface NotMet<U extends Unit = Unit> extends FindingBase {
  /** Tells this kind of finding from the others. */
  readonly outcome: "not-met";
  /** What `requirement` and `actual` count in. */
  readonly unit: U;
  /** What the edition asks for. */
  readonly requirement: ValueOf<U>;
  /** What the input shows. */
  readonly actual: ValueOf<U>;
  /** The positive distance to compliance: add it (or take it away, or move the date by it) and the rule is met. */
  readonly shortfall: DistanceOf<U>;
}

/** The rule has nothing to judge here. */
export interface NotApplicable extends FindingBase {
  /** Tells this kind of finding from the others. */
  readonly outcome: "not-applicable";
  /** Why the rule has nothing to judge. */
  readonly reason: string;
}

/** The input does not say enough; unknown is never taken for zero or for "no". */
export interface Undetermined extends FindingBase {
  /** Tells this kind of finding from the others. */
  readonly outcome: "undetermined";
  /** JSON Pointers into the input that would have to be filled in. */
  readonly missing: readonly string[];
}

/** A finding that compared two values, of one unit or of each of several, so that `unit` narrows the values. */
export type Compared<U extends Unit = Unit> = U extends Unit ? Met<U> | NotMet<U> : never;

/**
 * The answer of one rule on one subject; `outcome` and `unit` narrow it.
 *
 * @example
 * ```ts
 * import type { Finding } from "@maths-hubs/rulekit";
 *
 * const daysShort = (finding: Finding): number =>
 *   finding.outcome === "not-met" && finding.unit === "days-per-week" ? finding.shortfall : 0;
 * typeof daysShort; // => "function"
 * ```
 */
export type Finding = Compared | NotApplicable | Undetermined;
