export { catalogues } from "./data/catalogues.ts";
export type { Catalogue } from "./data/catalogues.ts";
export { communityKinds } from "./data/community-kinds.ts";
export type { CommunityKind } from "./data/community-kinds.ts";
export type { Confidence, Evidence } from "./data/evidence.ts";
export { initiatives } from "./data/initiatives.ts";
export type { Initiative } from "./data/initiatives.ts";
export { listings } from "./data/listings.ts";
export { projectLinks } from "./data/project-links.ts";
export type { ProjectLink } from "./data/project-links.ts";
export type { ListedActivity, Listing, OfferSection, Project, Strand } from "./data/project.ts";
export { projectsElsewhere } from "./data/projects-elsewhere.ts";
export type { ProjectElsewhere } from "./data/projects-elsewhere.ts";
export { projects } from "./data/projects.ts";
export { parseProjectCode, projectCode } from "./parse-project-code.ts";
export type {
  NoCodeReason,
  ParsedProjectCode,
  ProjectCodeError,
  ProjectCodeReading,
} from "./parse-project-code.ts";
export { projectOf } from "./project-of.ts";
export type { ProjectAnswer, ProjectFound, ProjectFoundElsewhere, ProjectUnknown } from "./project-of.ts";
export type { PublishedEntry, PublishedStatement } from "./published-entry.ts";
export { predecessorOf, successorOf } from "./successor-of.ts";
export type { NeighbouringYear } from "./successor-of.ts";
