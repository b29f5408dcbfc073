/** What a rule reads off its subject: a value, nothing to judge, or paths that would have to be filled in first. */
export type Reading<V> = Known<V> | Unknown | DoesNotApply;

/** A value, with the places of the input that it rests on. */
export interface Known<V> {
  /** Tells the three kinds of reading apart. */
  readonly reading: "known";
  /** The value read. */
  readonly value: V;
  /** JSON Pointers that the value rests on. */
  readonly evidence: readonly string[];
}

/** The input does not say. */
export interface Unknown {
  /** Tells the three kinds of reading apart. */
  readonly reading: "unknown";
  /** JSON Pointers to fill in. */
  readonly missing: readonly string[];
  /** JSON Pointers that were read all the same. */
  readonly evidence: readonly string[];
}

/** There is nothing to judge. */
export interface DoesNotApply {
  /** Tells the three kinds of reading apart. */
  readonly reading: "does-not-apply";
  /** Why there is nothing to judge, as the end of a sentence that starts "because". */
  readonly reason: string;
}

/**
 * Reads a value, with the places of the input it rests on.
 *
 * @param value - what was read
 * @param evidence - JSON Pointers it rests on
 *
 * @example
 * ```ts
 * import { known } from "@maths-hubs/rulekit";
 *
 * known(11.5, ["/appointments/0/daysPerWeek"]).value; // => 11.5
 * ```
 */
export const known = <V>(value: V, evidence: readonly string[] = []): Known<V> => ({
  reading: "known",
  value,
  evidence,
});

/**
 * Says that the input is silent, and where it would have to speak: the finding is `undetermined`, never zero.
 *
 * @param missing - JSON Pointers to fill in
 * @param evidence - JSON Pointers that were read all the same
 *
 * @example
 * ```ts
 * import { unknown } from "@maths-hubs/rulekit";
 *
 * unknown(["/contingencyPlan"]).missing; // => ["/contingencyPlan"]
 * ```
 */
export const unknown = (missing: readonly string[], evidence: readonly string[] = []): Unknown => ({
  reading: "unknown",
  missing,
  evidence,
});

/**
 * Says that there is nothing to judge, and why.
 *
 * @param reason - the end of a sentence that starts "because"
 *
 * @example
 * ```ts
 * import { doesNotApply } from "@maths-hubs/rulekit";
 *
 * doesNotApply("no report has been submitted").reason; // => "no report has been submitted"
 * ```
 */
export const doesNotApply = (reason: string): DoesNotApply => ({ reading: "does-not-apply", reason });
