import { defineEditions, frozen, type EditionTable } from "@maths-hubs/rulekit";
import { publishedObligations, type PublishedObligation } from "./evaluation-timeline.ts";
import { expectedOutcomes, type ExpectedOutcome } from "./expected-outcomes.ts";

/** What an edition asks for in the evaluation of an activity. */
export interface EvaluationExpectations {
  /** Every obligation of the timeline, stage by stage. */
  readonly obligations: readonly PublishedObligation[];
  /** Which types of activity should state which outcomes. */
  readonly outcomes: readonly ExpectedOutcome[];
  /** How many in a hundred of those invited should complete a participants' survey. */
  readonly surveyCompletionPercent: number;
  /** How many working days before a face-to-face event it is confirmed at the latest. */
  readonly confirmationWorkingDays: number;
  /** How many national workshops somebody attends at each point of the year, at least. */
  readonly workshopsAtEachPoint: number;
  /** How many ways of collecting local data are chosen, at least. */
  readonly localDataMethods: number;
}

/**
 * What evaluation asks for, by academic year. Only 2024/25 is published.
 *
 * One workshop at each point and one way of collecting local data are the least that the handbook's words can mean.
 *
 * Clauses: HBK-Eval-llme-duties, HBK-TL-stages.
 *
 * @example
 * ```ts
 * import { evaluationExpectations } from "@maths-hubs/programme/evaluation";
 *
 * evaluationExpectations.years; // => ["2024/25"]
 * evaluationExpectations.for("2024/25").terms.obligations.length; // => 27
 * evaluationExpectations.for("2025/26"); // throws edition-not-published
 * ```
 */
export const evaluationExpectations: EditionTable<EvaluationExpectations> = /* @__PURE__ */ (() =>
  defineEditions<EvaluationExpectations>([
    {
      academicYear: "2024/25",
      citation: { source: "HBK", at: "Impact evaluation and quality assurance" },
      terms: frozen({
        obligations: publishedObligations,
        outcomes: expectedOutcomes,
        surveyCompletionPercent: 100,
        confirmationWorkingDays: 10,
        workshopsAtEachPoint: 1,
        localDataMethods: 1,
      }),
    },
  ]))();
