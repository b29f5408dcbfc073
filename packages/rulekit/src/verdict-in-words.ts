import type { Verdict } from "./verdict.ts";

/**
 * What a report comes to, as the line a reader looks for first; it speaks of `must` alone, as the verdict does.
 *
 * @param verdict - a report, or any sum of findings
 *
 * @example
 * ```ts
 * import { verdictInWords, verdictOf } from "@maths-hubs/rulekit";
 *
 * verdictInWords(verdictOf([])); // => "Compliant"
 * ```
 */
export const verdictInWords = (verdict: Verdict): string => {
  const { met, undetermined, "not-met": notMet } = verdict.counts.must;
  const all = met + undetermined + notMet;
  const required = `of ${all} required ${all === 1 ? "expectation" : "expectations"}`;
  if (verdict.heldBackBy === "not-met") {
    const open = undetermined === 0 ? "" : `, and ${undetermined} cannot be told`;
    return `Not compliant: ${notMet} ${required} ${notMet === 1 ? "is" : "are"} not met${open}`;
  }
  if (verdict.heldBackBy === "undetermined")
    return `Cannot be told: the input leaves ${undetermined} ${required} open`;
  return "Compliant";
};
