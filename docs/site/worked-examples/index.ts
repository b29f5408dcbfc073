import { evaluationExamples } from "./evaluation.ts";
import { fundingExamples } from "./funding.ts";
import { mhlmExamples } from "./mhlm.ts";
import { modelExamples } from "./model.ts";
import type { WorkedExample } from "./worked-example.ts";

/** A worked example for every published rule, package by package, as the catalogue of rules lists them. */
export const workedExamples: readonly WorkedExample[] = [
  ...mhlmExamples,
  ...fundingExamples,
  ...evaluationExamples,
  ...modelExamples,
];
