import type { AgreementClaim, AgreementTerm, PaymentReduction } from "@maths-hubs/model";

/** The term that pays a claim, or what stands in the way of telling which. */
export type ClaimTerm =
  | { readonly found: "term"; readonly term: AgreementTerm; readonly steps: readonly PaymentReduction[] }
  | { readonly found: "none"; readonly step: PaymentReduction }
  | { readonly found: "criteria-not-met"; readonly term: AgreementTerm; readonly message: string }
  | { readonly found: "unknown"; readonly missing: readonly string[] };

/** Finds the term that a claim names, or the other one that pays where its criteria are not met. */
export const termOfClaim = (
  terms: readonly AgreementTerm[],
  claim: AgreementClaim,
  path: string,
): ClaimTerm => {
  const [only, ...others] = terms;
  const named = claim.term === undefined && others.length === 0 ? only : termNamed(terms, claim.term);
  if (named === undefined) return { found: "none", step: noSuchTerm(claim.term) };
  if (named.whenAtLeast === undefined) return { found: "term", term: named, steps: [] };
  if (claim.criteriaMet === undefined) return { found: "unknown", missing: [`${path}/criteriaMet`] };
  const { of, criteria } = named.whenAtLeast;
  const met = criteria.filter((criterion) => claim.criteriaMet?.includes(criterion)).length;
  if (met >= of) return { found: "term", term: named, steps: [] };
  const message = `${met} of the criteria ${met === 1 ? "is" : "are"} met, and ${of} would have to be.`;
  const other = named.otherwise === undefined ? undefined : termNamed(terms, named.otherwise);
  if (other === undefined) return { found: "criteria-not-met", term: named, message };
  const instead = `${message} It is paid by the term ${other.id ?? ""} instead.`;
  return {
    found: "term",
    term: other,
    steps: [{ reason: "paid-by-other-term", takes: "0.00", message: instead }],
  };
};

const termNamed = (terms: readonly AgreementTerm[], id: string | undefined): AgreementTerm | undefined =>
  id === undefined ? undefined : terms.find((term) => term.id === id);

const noSuchTerm = (id: string | undefined): PaymentReduction => ({
  reason: "no-such-term",
  takes: "0.00",
  message:
    id === undefined
      ? "The agreement has several terms, and the claim does not name one."
      : `The agreement has no term ${id}.`,
});
