import type { AgreementClaim, AgreementTerm, Pounds } from "@maths-hubs/model";
import { applyRate } from "./apply-rate.ts";
import { penceFrom, poundsOf } from "./money.ts";
import { shareOf } from "./share-of.ts";
import { toThePenny } from "./to-the-penny.ts";

/** What a claim comes to before any limit, or what would have to be filled in. */
export type ClaimAmount =
  | {
      readonly known: true;
      readonly label: string;
      readonly quantity: string | null;
      readonly rate: string;
      readonly gross: Pounds;
    }
  | { readonly known: false; readonly label: string; readonly missing: readonly string[] };

/** Where the term and the claim stand in the grant document. */
export interface ClaimPlace {
  /** JSON Pointer to the term. */
  readonly term: string;
  /** JSON Pointer to the claim. */
  readonly claim: string;
}

/** Works out what a claim comes to by its term. */
export const amountOfClaim = (term: AgreementTerm, claim: AgreementClaim, place: ClaimPlace): ClaimAmount => {
  if (term.pay === "per-day")
    return byRate(term.purpose === undefined ? "days" : `days, ${term.purpose}`, {
      rate: { value: term.rate, path: `${place.term}/rate` },
      quantity: { value: claim.days, path: `${place.claim}/days` },
    });
  if (term.pay === "per-unit")
    return byRate(`units (${term.unit})`, {
      rate: { value: term.rate, path: `${place.term}/rate` },
      quantity: { value: claim.units, path: `${place.claim}/units` },
    });
  return term.pay === "fixed"
    ? fixedAmount({ value: term.amount, path: `${place.term}/amount` })
    : byShare(term.share, { value: claim.spend, path: `${place.claim}/spend` });
};

/** A figure of the document, and where it stands or would stand. */
interface Figure<T> {
  readonly value: T | undefined;
  readonly path: string;
}

const byRate = (
  label: string,
  { rate, quantity }: { readonly rate: Figure<Pounds>; readonly quantity: Figure<number> },
): ClaimAmount => {
  if (rate.value === undefined || quantity.value === undefined) {
    const missing = [rate, quantity].filter(({ value }) => value === undefined).map(({ path }) => path);
    return { known: false, label, missing };
  }
  return {
    known: true,
    label: `${quantity.value} ${label}`,
    quantity: String(quantity.value),
    rate: twoPlaces(rate.value, rate.path),
    gross: applyRate(rate.value, quantity.value, toThePenny),
  };
};

const fixedAmount = ({ value, path }: Figure<Pounds>): ClaimAmount => {
  const label = "fixed amount";
  if (value === undefined) return { known: false, label, missing: [path] };
  const gross = twoPlaces(value, path);
  return { known: true, label, quantity: null, rate: gross, gross };
};

const byShare = (share: string, spend: Figure<Pounds>): ClaimAmount => {
  if (spend.value === undefined)
    return { known: false, label: `${share} of spending`, missing: [spend.path] };
  return {
    known: true,
    label: `${share} of spending`,
    quantity: twoPlaces(spend.value, spend.path),
    rate: share,
    gross: shareOf(spend.value, share, toThePenny),
  };
};

const twoPlaces = (pounds: Pounds, path: string): Pounds => poundsOf(penceFrom(pounds, path));
