import { defineEditions, type EditionTable } from "@maths-hubs/rulekit";
import { journeyStages, secondaryStages, sideEntrances, supportLevels } from "./data/journey-stages.ts";
import { journeySteps } from "./data/journey-steps.ts";
import type {
  JourneyStage,
  JourneyStep,
  SecondaryStage,
  SideEntrance,
  SupportLevel,
} from "./journey-stage.ts";

/** What an edition says of the teaching for mastery journey. */
export interface JourneyTerms {
  /** The stages of the primary journey, first to last. */
  readonly stages: readonly JourneyStage[];
  /** The steps that are stated. */
  readonly steps: readonly JourneyStep[];
  /** The labels of the secondary Work Groups, whose order is not stated. */
  readonly secondary: readonly SecondaryStage[];
  /** Strands beside the primary journey. */
  readonly sideEntrances: readonly SideEntrance[];
  /** The levels of Targeted Support. */
  readonly supportLevels: readonly SupportLevel[];
}

/**
 * The teaching for mastery journey by academic year. Only 2024/25 is published.
 *
 * @example
 * ```ts
 * import { journeyEditions } from "@maths-hubs/participation";
 *
 * const { stages, secondary } = journeyEditions.for("2024/25").terms;
 * stages.map(({ stage, project }) => `${stage} ${project}`); // => ["readiness NCP24-08", "development NCP24-09", "embedding NCP24-10", "sustaining NCP24-11"]
 * secondary.map(({ progression }) => progression); // => ["not-stated", "not-stated", "not-stated"]
 * journeyEditions.for("2025/26"); // throws edition-not-published
 * ```
 */
export const journeyEditions: EditionTable<JourneyTerms> = /* @__PURE__ */ defineEditions<JourneyTerms>([
  {
    academicYear: "2024/25",
    citation: { source: "HBK", at: "Primary commentary" },
    terms: {
      stages: journeyStages,
      steps: journeySteps,
      secondary: secondaryStages,
      sideEntrances,
      supportLevels,
    },
  },
]);
