import type { Grant } from "@maths-hubs/model";
import { grantTerms, type GrantTerms } from "@maths-hubs/programme/grant";
import type { Edition } from "@maths-hubs/rulekit";
import { fundingError } from "./funding-error.ts";

/** By which edition a grant is judged. */
export interface GrantQuestion {
  /** The edition to apply; the one published for the grant's academic year where it is left out. */
  readonly edition?: Edition<GrantTerms>;
  /** Where nothing is published for the grant's year: apply the latest earlier edition, and say so in every answer. */
  readonly carryForward?: boolean;
}

/**
 * The edition of a question about a grant.
 *
 * @throws a `RulekitError` with code `edition-not-published` if nothing is published for the year and it is not carried
 * forward; a `FundingError` with code `invalid-choice` if the edition given is for another year
 */
export const editionFor = (
  { academicYear }: Pick<Grant, "academicYear">,
  { edition, carryForward = false }: GrantQuestion,
): Edition<GrantTerms> => {
  if (edition === undefined) return grantTerms.for(academicYear, { carryForward });
  if (edition.stamp.academicYear === academicYear) return edition;
  const expected = `an edition for ${academicYear}, the year of the grant`;
  throw fundingError({
    code: "invalid-choice",
    path: "/academicYear",
    received: edition.stamp.academicYear,
    expected,
  });
};
