import type { EntitlementStatement, Grant } from "@maths-hubs/model";
import type { Finding } from "@maths-hubs/rulekit";
import type { AwardRule } from "./award-rule.ts";
import { awardRules } from "./award-rules.ts";
import { entitlement, type EntitlementQuestion } from "./entitlement.ts";
import { fundingError } from "./funding-error.ts";
import { editionFor } from "./grant-edition.ts";

/** Which entitlement is judged, and by which rules. */
export interface AwardQuestion extends EntitlementQuestion {
  /** The rules to apply; all of {@link awardRules} where they are left out. */
  readonly rules?: readonly AwardRule[];
}

/** An entitlement with the answer of every rule. */
export interface AssessedAward extends EntitlementStatement {
  /** The answer of every rule. */
  readonly findings: readonly Finding[];
}

/**
 * What a hub is entitled to, as {@link entitlement} works it out, with the answer of every rule about the award: approval,
 * the published range, the annual plan, the recipient, the programme lead, fees, the objectives.
 *
 * @param grant - a grant document
 * @param question - planned or delivered, by which edition and rules
 * @throws a {@link FundingError} with code `invalid-choice` if the list of rules is empty; otherwise as {@link entitlement}
 *
 * @example
 * ```ts
 * import { assessAward } from "@maths-hubs/funding";
 * import { aGrant } from "@maths-hubs/model/testing";
 *
 * const fixed = { leadershipAndManagement: "240000.00" };
 * const award = assessAward(aGrant({ fixed }), { basis: "planned" });
 * award.total; // => "543200.00"
 * const range = award.findings.find(({ rule }) => rule === "funding/award-range-lowest");
 * range?.outcome === "not-met" ? range.shortfall : undefined; // => "6800.00"
 * ```
 */
export const assessAward = (grant: Grant, question: AwardQuestion): AssessedAward => {
  const rules = question.rules ?? awardRules;
  if (rules.length === 0) {
    const expected = "at least one rule";
    throw fundingError({ code: "invalid-choice", path: "/rules", received: rules, expected });
  }
  const edition = editionFor(grant, question);
  const statement = entitlement(grant, { ...question, edition });
  const findings = rules.flatMap((rule) => rule.judge({ grant, statement }, edition));
  return { ...statement, findings };
};
