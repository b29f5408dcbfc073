import type { DueObligation, EvaluationTimeline, LocalLeaderProgress } from "@maths-hubs/model";
import { dueAcross, nextOf } from "./due-across.ts";
import { addTo, noStatus } from "./status-tally.ts";

/** Every local leader with all their activities, in order of their references. */
export const byLocalLeader = (timelines: readonly EvaluationTimeline[]): readonly LocalLeaderProgress[] => {
  const leaders = new Map<string, EvaluationTimeline[]>();
  for (const timeline of timelines) {
    const { localLeader } = timeline.activity;
    const known = leaders.get(localLeader);
    if (known === undefined) leaders.set(localLeader, [timeline]);
    else known.push(timeline);
  }
  return [...leaders.entries()]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([localLeader, ofLeader]) => progressOf(localLeader, ofLeader));
};

const progressOf = (localLeader: string, timelines: readonly EvaluationTimeline[]): LocalLeaderProgress => {
  const counts = noStatus();
  for (const { stages } of timelines) {
    for (const { obligations } of stages) for (const one of obligations) addTo(counts, one);
  }
  const { late, coming } = dueAcross(timelines);
  return {
    localLeader,
    activities: timelines.map(({ activity }) => activity.id),
    counts,
    late,
    next: nextOf(coming),
    load: loadOf(coming),
  };
};

const loadOf = (coming: readonly DueObligation[]): LocalLeaderProgress["load"] => {
  const perDay = new Map<string, number>();
  for (const { due } of coming) perDay.set(due, (perDay.get(due) ?? 0) + 1);
  return [...perDay].map(([due, obligations]) => ({ due, obligations }));
};
