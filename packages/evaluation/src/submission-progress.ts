import type { DueSubmission, EvaluationTimeline, SubmissionCounts } from "@maths-hubs/model";

type Counting = Record<keyof SubmissionCounts, number>;

/** All plans and reports of several timelines by status. */
export const countSubmissions = (timelines: readonly EvaluationTimeline[]): SubmissionCounts => {
  const counts: Counting = { submitted: 0, late: 0, missing: 0, open: 0, undated: 0 };
  for (const { submissions } of timelines) for (const { status } of submissions) counts[status] += 1;
  return counts;
};

/** The plans and reports that were late or are missing, by due date. */
export const openSubmissions = (timelines: readonly EvaluationTimeline[]): readonly DueSubmission[] => {
  const list: DueSubmission[] = [];
  for (const { activity, submissions } of timelines) {
    for (const { reference, kind, due, status } of submissions) {
      if (status !== "late" && status !== "missing") continue;
      const { id, localLeader } = activity;
      list.push({ activity: id, localLeader, reference, kind, due, status });
    }
  }
  return list.toSorted((one, other) => {
    const [first, second] = [one.due ?? "", other.due ?? ""];
    if (first === second) return 0;
    return first < second ? -1 : 1;
  });
};
