import type { AwardRange, GrantTerms } from "@maths-hubs/programme/grant";
import { doesNotApply, known, unknown, type Reading } from "@maths-hubs/rulekit";
import type { AwardFacts } from "./award-rule.ts";

/** The range of the grant's own year; that of another year says nothing, even where its edition is carried forward. */
export const rangeOf = ({ range }: GrantTerms, { grant }: AwardFacts): AwardRange | undefined =>
  range?.academicYear === grant.academicYear ? range : undefined;

/** The award, to be held against the range. */
export const awardInRange = (facts: AwardFacts, terms: GrantTerms): Reading<string> => {
  const { grant, statement } = facts;
  if (rangeOf(terms, facts) === undefined)
    return doesNotApply(`no range is published for ${grant.academicYear}`);
  return statement.total === null
    ? unknown(statement.missing)
    : known(
        statement.total,
        statement.lines.map(({ path }) => path),
      );
};
