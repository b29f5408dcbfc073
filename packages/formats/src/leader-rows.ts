import type { EvaluationTimeline, ObligationStatus } from "@maths-hubs/model";
import { timelineSections } from "./timeline-rows.ts";
import { activityName } from "./timeline-words.ts";

/** One activity under its local leader, as charts of a hub show it. */
export interface LeaderRow {
  /** Id of the activity. */
  readonly id: string;
  /** The local leader. */
  readonly leader: string;
  /** Whether it is the first activity of its local leader. */
  readonly isFirst: boolean;
  /** What to call the activity; any text. */
  readonly name: string;
  /** First day of the activity, where it is known. */
  readonly starts?: string;
  /** Last day of the activity, where it is known. */
  readonly ends?: string;
  /** Its dates. */
  readonly marks: readonly LeaderMark[];
  /** How many things are overdue. */
  readonly late: number;
  /** The first date of something that is not done, from the date judged on; `null` where there is none. */
  readonly next: string | null;
}

/** A date of an activity. */
interface LeaderMark {
  /** The day. */
  readonly on: string;
  /** Where it stands. */
  readonly sign: ObligationStatus;
  /** What it is, in words, with its date. */
  readonly says: string;
}

/** A row for each activity, by local leader, then in the order given. */
export const leaderRows = (timelines: readonly EvaluationTimeline[]): readonly LeaderRow[] => {
  const inOrder = timelines.toSorted(({ activity: a }, { activity: b }) =>
    a.localLeader < b.localLeader ? -1 : Number(a.localLeader > b.localLeader),
  );
  return inOrder.map((timeline, index) => {
    const { activity } = timeline;
    const isFirst = inOrder[index - 1]?.activity.localLeader !== activity.localLeader;
    return leaderRow(timeline, isFirst);
  });
};

const leaderRow = (timeline: EvaluationTimeline, isFirst: boolean): LeaderRow => {
  const { activity, asOf } = timeline;
  const { id, localLeader: leader, starts, ends } = activity;
  const tasks = timelineSections(timeline).flatMap(({ rows }) => rows);
  const marks = tasks.flatMap((row) =>
    row.marks.flatMap(({ to, sign, says }) => (sign === "confirm" ? [] : [{ on: to, sign, says }])),
  );
  const toCome = marks.filter(({ on, sign }) => sign !== "done" && on >= asOf).map(({ on }) => on);
  return {
    id,
    leader,
    isFirst,
    name: activityName(activity),
    ...(starts === undefined ? {} : { starts }),
    ...(ends === undefined ? {} : { ends }),
    marks,
    late: tasks.filter(({ status }) => status === "overdue").length,
    next: toCome.toSorted()[0] ?? null,
  };
};
