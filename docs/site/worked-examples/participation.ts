import { journeyExamples } from "./participation/journey.ts";
import { recruitmentExamples } from "./participation/recruitment.ts";
import { targetExamples } from "./participation/targets.ts";
import type { WorkedExample } from "./worked-example.ts";

/** The rules of `@maths-hubs/participation` at their edges, in the order of `participationRules`; every number is illustrative. */
export const participationExamples: readonly WorkedExample[] = [
  ...recruitmentExamples,
  ...targetExamples,
  ...journeyExamples,
];
