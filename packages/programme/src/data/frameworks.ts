import { frozen } from "@maths-hubs/rulekit";
import type { Framework } from "../framework.ts";
import {
  aspectsToUnderstand,
  elementsOfExpertise,
  programmesByElement,
  tetrahedronSettings,
} from "./expertise-frameworks.ts";
import { catalystsOfChange, fiveBigIdeas, masteryLabels } from "./teaching-for-mastery-frameworks.ts";
import { effectiveMechanisms, fiveCoreQuestions } from "./professional-development-frameworks.ts";
import {
  schoolDevelopmentDomains,
  schoolDevelopmentElements,
  schoolDevelopmentPhases,
  schoolDevelopmentProcess,
} from "./school-development-frameworks.ts";
import { communityPrinciples, workGroupFeatures } from "./community-frameworks.ts";
import {
  collaborationQuestions,
  systemsStudied,
  tenTenets,
  trustAndPrecision,
} from "./collaborative-professionalism.ts";

/**
 * Every framework that the documents name and this package holds: those of the handbook in its order, then those of the
 * slides of 2020/21.
 *
 * @example
 * ```ts
 * import { frameworks } from "@maths-hubs/programme/frameworks";
 *
 * frameworks.length; // => 19
 * frameworks.filter(({ members }) => members === null).map(({ name, statedCount }) => `${name}: ${statedCount}`); // => ["Teaching for Mastery Five Big Ideas: 5", "Phases of the Maths School Development Process: null", "Ten tenets of collaborative professionalism: 10"]
 * ```
 */
export const frameworks: readonly Framework[] = /* @__PURE__ */ frozen([
  tetrahedronSettings,
  aspectsToUnderstand,
  elementsOfExpertise,
  programmesByElement,
  fiveBigIdeas,
  fiveCoreQuestions,
  schoolDevelopmentElements,
  schoolDevelopmentDomains,
  schoolDevelopmentProcess,
  schoolDevelopmentPhases,
  communityPrinciples,
  systemsStudied,
  tenTenets,
  collaborationQuestions,
  trustAndPrecision,
  effectiveMechanisms,
  workGroupFeatures,
  masteryLabels,
  catalystsOfChange,
]);
