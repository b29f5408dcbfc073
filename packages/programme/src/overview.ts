export { comparedBodies } from "./data/comparisons.ts";
export type { ComparedBody } from "./data/comparisons.ts";
export { hubFigures } from "./data/hub-figures.ts";
export type { HubFigure } from "./data/hub-figures.ts";
export { partnerLists, partnerStatements } from "./data/partners.ts";
export type { PartnerList } from "./data/partners.ts";
export { purposeStatements } from "./data/purpose.ts";
export {
  specificationAbbreviations,
  specificationAnnexes,
  specificationLinks,
} from "./data/specification-parts.ts";
export type { LinkList, SpecificationAnnex } from "./data/specification-parts.ts";
export type { PublishedEntry, PublishedStatement } from "./published-entry.ts";
