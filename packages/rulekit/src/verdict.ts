import type { Finding, Outcome } from "./finding.ts";
import type { Force } from "./force.ts";

/** How many findings of one force have each outcome. */
export type OutcomeCounts = Readonly<Record<Outcome, number>>;

/** What all findings together come to. */
export interface Verdict {
  /** True when every `must` finding that applies is met. */
  readonly compliant: boolean;
  /** What stands in the way: a `must` that is not met, or, where none fails, one that the input leaves open. */
  readonly heldBackBy: "not-met" | "undetermined" | null;
  /** Findings by force and outcome, so that a host can ask for more than `must`. */
  readonly counts: Readonly<Record<Force, OutcomeCounts>>;
}

/**
 * Sums up findings: compliant when every `must` that applies is met.
 *
 * @param findings - the answers of all rules
 *
 * @example
 * ```ts
 * import { verdictOf } from "@maths-hubs/rulekit";
 *
 * verdictOf([]).compliant; // => true
 * verdictOf([]).heldBackBy; // => null
 * ```
 */
export const verdictOf = (findings: readonly Finding[]): Verdict => {
  const counts = { must: noOutcomes(), should: noOutcomes(), advisory: noOutcomes() };
  for (const finding of findings) counts[finding.force][finding.outcome] += 1;
  const heldBackBy = heldBack(counts.must);
  return { compliant: heldBackBy === null, heldBackBy, counts };
};

const noOutcomes = (): Record<Outcome, number> => ({
  met: 0,
  "not-met": 0,
  "not-applicable": 0,
  undetermined: 0,
});

const heldBack = (must: OutcomeCounts): Verdict["heldBackBy"] => {
  if (must["not-met"] > 0) return "not-met";
  return must.undetermined > 0 ? "undetermined" : null;
};
