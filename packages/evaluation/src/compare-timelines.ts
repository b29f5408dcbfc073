import type {
  Activity,
  EvaluationTimeline,
  Obligation,
  ObligationId,
  ObligationStatus,
  PersonId,
} from "@maths-hubs/model";
import { evaluationTimeline } from "./evaluation-timeline.ts";
import { checkTimelines } from "./timelines-of-one-date.ts";
import type { TimelineQuestion } from "./timeline-question.ts";

/** An obligation of one activity that stands elsewhere than before, or is due on another day. */
export interface ObligationChange {
  /** Id of the activity. */
  readonly activity: string;
  /** The local leader. */
  readonly localLeader: PersonId;
  /** Which obligation. */
  readonly obligation: ObligationId;
  /** Where it stood and when it was due. */
  readonly before: DatedStatus;
  /** Where it stands and when it is due. */
  readonly after: DatedStatus;
}

/** Where an obligation stands, and when it is due. */
export interface DatedStatus {
  /** Where it stands. */
  readonly status: ObligationStatus;
  /** The day by which it is due; `null` where it has none. */
  readonly due: string | null;
}

/** What is different between two sets of timelines. */
export interface TimelineComparison {
  /** The date of the earlier timelines; `null` where there is none. */
  readonly from: string | null;
  /** The date of the later timelines; `null` where there is none. */
  readonly to: string | null;
  /** The ids of activities that came. */
  readonly added: readonly string[];
  /** The ids of activities that went. */
  readonly removed: readonly string[];
  /** What changed in the others, in order of activities and of the handbook. */
  readonly changes: readonly ObligationChange[];
}

/**
 * Compares the timelines of two dates, or of two states of the documents: what is done now, what became late, what moved.
 *
 * @param earlier - timelines of one date, each activity once
 * @param later - timelines of one date, each activity once
 * @throws an {@link EvaluationError} with code `dates-differ` or `activity-repeated`
 *
 * @example
 * ```ts
 * import { compareTimelines, evaluationTimeline } from "@maths-hubs/evaluation";
 * import { anActivity } from "@maths-hubs/model/testing";
 *
 * const before = evaluationTimeline(anActivity(), { asOf: "2024-10-10" });
 * const after = evaluationTimeline(anActivity(), { asOf: "2024-10-16" });
 * const { changes } = compareTimelines([before], [after]);
 * changes.filter(({ after }) => after.status === "done").map(({ obligation }) => obligation); // => ["start-what-1", "start-what-2", "start-reporting-1"]
 * ```
 */
export const compareTimelines = (
  earlier: readonly EvaluationTimeline[],
  later: readonly EvaluationTimeline[],
): TimelineComparison => {
  const [from = null, to = null] = [earlier[0]?.asOf, later[0]?.asOf];
  const before = byActivity(from === null ? [] : checkTimelines(earlier, from));
  const after = byActivity(to === null ? [] : checkTimelines(later, to));
  const changes: ObligationChange[] = [];
  for (const [id, timeline] of after) {
    const known = before.get(id);
    if (known !== undefined) changes.push(...changesOf(known, timeline));
  }
  return {
    from,
    to,
    added: [...after.keys()].filter((id) => !before.has(id)),
    removed: [...before.keys()].filter((id) => !after.has(id)),
    changes,
  };
};

/**
 * What changed for some activities since a date, by what their documents know today.
 *
 * @param activities - the activities, each once
 * @param question - the earlier date, and how the timelines of both dates are asked for
 * @throws as {@link compareTimelines} and `evaluationTimeline`
 *
 * @example
 * ```ts
 * import { whatChangedSince } from "@maths-hubs/evaluation";
 * import { anActivity } from "@maths-hubs/model/testing";
 *
 * whatChangedSince([anActivity()], { since: "2024-10-14", asOf: "2024-10-15" }).changes.map(({ obligation }) => obligation); // => ["start-what-2"]
 * ```
 */
export const whatChangedSince = (
  activities: readonly Activity[],
  question: TimelineQuestion & {
    /** The earlier date, `YYYY-MM-DD`. */
    readonly since: string;
  },
): TimelineComparison => {
  const { since, ...later } = question;
  const earlier = { ...later, asOf: since };
  return compareTimelines(
    activities.map((activity) => evaluationTimeline(activity, earlier)),
    activities.map((activity) => evaluationTimeline(activity, later)),
  );
};

const byActivity = (timelines: readonly EvaluationTimeline[]): Map<string, EvaluationTimeline> =>
  new Map(timelines.map((timeline) => [timeline.activity.id, timeline]));

const obligationsOf = ({ stages }: EvaluationTimeline): readonly Obligation[] =>
  stages.flatMap(({ obligations }) => obligations);

const changesOf = (earlier: EvaluationTimeline, later: EvaluationTimeline): readonly ObligationChange[] => {
  const before = new Map(obligationsOf(earlier).map((obligation) => [obligation.id, obligation]));
  const { id: activity, localLeader } = later.activity;
  return obligationsOf(later).flatMap((now) => {
    const known = before.get(now.id);
    if (known === undefined || (known.status === now.status && known.due === now.due)) return [];
    return [{ activity, localLeader, obligation: now.id, before: dated(known), after: dated(now) }];
  });
};

const dated = ({ status, due }: Obligation): DatedStatus => ({ status, due });
