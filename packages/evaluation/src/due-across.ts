import type { DueObligation, EvaluationTimeline } from "@maths-hubs/model";

/** The tasks with a due date that are not done: those past it, and those to come. */
export interface DueAcross {
  readonly late: readonly DueObligation[];
  readonly coming: readonly DueObligation[];
}

/** The tasks of several timelines that are late or still to come, by due date. */
export const dueAcross = (timelines: readonly EvaluationTimeline[]): DueAcross => {
  const late: DueObligation[] = [];
  const coming: DueObligation[] = [];
  for (const { activity, stages } of timelines) {
    for (const { obligations } of stages) {
      for (const { id, kind, due, status, daysLate } of obligations) {
        if (kind !== "what" || due === null || status === "done") continue;
        const { localLeader } = activity;
        const entry = { activity: activity.id, localLeader, obligation: id, due, daysLate };
        (status === "overdue" ? late : coming).push(entry);
      }
    }
  }
  // Sorting is stable: one day's entries stay in the order of activities and of the handbook.
  return { late: late.toSorted(byDue), coming: coming.toSorted(byDue) };
};

const byDue = (one: DueObligation, other: DueObligation): number => {
  if (one.due === other.due) return 0;
  return one.due < other.due ? -1 : 1;
};

/** Everything on the earliest due date of those to come. */
export const nextOf = (coming: readonly DueObligation[]): readonly DueObligation[] =>
  coming.filter(({ due }) => due === coming[0]?.due);
