export { offerStatements, offerTerms } from "./data/offer-terms.ts";
export type { OfferTerms } from "./data/offer-terms.ts";
export type { PublishedEntry, PublishedStatement } from "./published-entry.ts";
