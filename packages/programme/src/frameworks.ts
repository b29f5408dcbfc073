export { collaborationOf } from "./collaboration-of.ts";
export type { Collaboration } from "./collaboration-of.ts";
export {
  aspectsToUnderstand,
  elementsOfExpertise,
  programmesByElement,
  tetrahedronSettings,
} from "./data/expertise-frameworks.ts";
export { catalystsOfChange, fiveBigIdeas, masteryLabels } from "./data/teaching-for-mastery-frameworks.ts";
export { effectiveMechanisms, fiveCoreQuestions } from "./data/professional-development-frameworks.ts";
export {
  schoolDevelopmentDomains,
  schoolDevelopmentElements,
  schoolDevelopmentPhases,
  schoolDevelopmentProcess,
} from "./data/school-development-frameworks.ts";
export { communityPrinciples, workGroupFeatures } from "./data/community-frameworks.ts";
export {
  collaborationQuestions,
  systemsStudied,
  tenTenets,
  trustAndPrecision,
} from "./data/collaborative-professionalism.ts";
export { frameworks } from "./data/frameworks.ts";
export type { Framework, FrameworkMember, UnplacedPoints } from "./framework.ts";
export type { InvalidValueError } from "./invalid-value-error.ts";
export type { PublishedEntry } from "./published-entry.ts";
