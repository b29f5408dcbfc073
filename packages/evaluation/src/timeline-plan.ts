import { evaluationStages, type EvaluationStage, type ObligationId } from "@maths-hubs/model";
import type { PublishedObligation } from "@maths-hubs/programme/evaluation";

/** An obligation with its place in the walk, and the places of what it rests on. */
export interface PlannedObligation {
  readonly entry: PublishedObligation;
  readonly place: number;
  readonly restsOn: readonly number[];
}

/** The obligations of one stage, in the order of the handbook. */
export interface PlannedStage {
  readonly stage: EvaluationStage;
  readonly obligations: readonly PlannedObligation[];
}

const plan = (published: readonly PublishedObligation[]): readonly PlannedStage[] => {
  const inOrder = evaluationStages.flatMap((stage) => published.filter((entry) => entry.stage === stage));
  const places = new Map<ObligationId, number>(inOrder.map(({ obligation }, place) => [obligation, place]));
  return evaluationStages.map((stage) => ({
    stage,
    obligations: inOrder.flatMap((entry, place) =>
      entry.stage === stage
        ? [{ entry, place, restsOn: entry.dependsOn.map((id) => places.get(id) ?? inOrder.length) }]
        : [],
    ),
  }));
};

const planned = new WeakMap<readonly PublishedObligation[], readonly PlannedStage[]>();

/** What does not depend on the activity, made once for a frozen edition and each time for any other. */
export const timelinePlan = (published: readonly PublishedObligation[]): readonly PlannedStage[] => {
  const known = planned.get(published);
  if (known !== undefined) return known;
  const made = plan(published);
  if (Object.isFrozen(published)) planned.set(published, made);
  return made;
};
