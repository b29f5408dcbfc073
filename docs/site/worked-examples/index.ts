import { commsExamples } from "./comms.ts";
import { evaluationExamples } from "./evaluation.ts";
import { fundingExamples } from "./funding.ts";
import { leadSchoolExamples } from "./lead-school.ts";
import { llmeExamples } from "./llme.ts";
import { mhlmExamples } from "./mhlm.ts";
import { modelExamples } from "./model.ts";
import { participationExamples } from "./participation.ts";
import type { WorkedExample } from "./worked-example.ts";

/** A worked example for every published rule, package by package, as the catalogue of rules lists them. */
export const workedExamples: readonly WorkedExample[] = [
  ...mhlmExamples,
  ...participationExamples,
  ...fundingExamples,
  ...evaluationExamples,
  ...llmeExamples,
  ...leadSchoolExamples,
  ...commsExamples,
  ...modelExamples,
];
