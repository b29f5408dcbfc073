import type { EvaluationTimeline, ObligationProgress } from "@maths-hubs/model";
import { noStatus, type Tally } from "./status-tally.ts";

type Counting = Omit<ObligationProgress, "counts"> & { readonly counts: Tally };

/** Every obligation across all timelines, in the order in which they stand there. */
export const obligationProgress = (
  timelines: readonly EvaluationTimeline[],
): readonly ObligationProgress[] => {
  const all = new Map<string, Counting>();
  for (const { stages } of timelines) {
    for (const { stage, obligations } of stages) {
      for (const { id, kind, statement, status } of obligations) {
        const known = all.get(id) ?? { obligation: id, stage, kind, statement, counts: noStatus() };
        known.counts[status] += 1;
        all.set(id, known);
      }
    }
  }
  return [...all.values()];
};
