import type { Edition, EditionStamp } from "./edition.ts";
import type { Finding } from "./finding.ts";
import type { Rule } from "./rule.ts";
import { verdictOf, type Verdict } from "./verdict.ts";

/** The answers of a list of rules on one subject, and what they come to. */
export interface Report extends Verdict {
  /** The edition that was applied, and whether it was carried forward or customised. */
  readonly edition: EditionStamp;
  /** All findings, in the order of the rules. */
  readonly findings: readonly Finding[];
}

/**
 * Applies every rule, and reports all findings, never just the first.
 *
 * @param rules - the rules, in the order in which to report
 * @param facts - what they are applied to
 * @param edition - the edition to apply
 *
 * @example
 * ```ts
 * import { assess } from "@maths-hubs/rulekit";
 *
 * const edition = { stamp: { academicYear: "2023/24" }, citation: { source: "SPEC", at: "Annex C" }, terms: {} };
 * assess([], {}, edition).compliant; // => true
 * ```
 */
export const assess = <Facts, Terms>(
  rules: readonly Rule<Facts, Terms>[],
  facts: Facts,
  edition: Edition<Terms>,
): Report => {
  const findings: Finding[] = [];
  for (const rule of rules) findings.push(...rule.judge(facts, edition));
  return { edition: edition.stamp, ...verdictOf(findings), findings };
};
