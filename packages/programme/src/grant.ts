export { agreementParts, annexReferences, grantStatements, publishedSponsors } from "./data/grant-facts.ts";
export type { AgreementPart, AnnexReference, PublishedSponsor } from "./data/grant-facts.ts";
export { grantTerms } from "./data/grant-terms.ts";
export type {
  AwardRange,
  GrantComponents,
  GrantTerms,
  ObjectivesDeadline,
  ProjectRates,
} from "./data/grant-terms.ts";
export type { PublishedEntry, PublishedStatement } from "./published-entry.ts";
