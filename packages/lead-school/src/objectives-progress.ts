import type { ObjectivesTracker, PartStatus, TrackedPart } from "@maths-hubs/model";
import type { EditionStamp } from "@maths-hubs/rulekit";
import { settledTracker, type TrackerQuestion } from "./assess-objectives-tracker.ts";
import type { CompletionDate } from "./tracker-editions.ts";
import { trackedParts, type Tracked } from "./tracker-rule.ts";

/** How far one objective has come, and what holds it up. */
export interface ObjectiveProgress {
  /** Its number, from 1. */
  readonly number: number;
  /** Its title as printed. */
  readonly title: string;
  /** How many parts stand where; `unknown` counts those of which the tracker does not say. They add up to its parts. */
  readonly counts: Readonly<Record<PartStatus | "unknown", number>>;
  /** Parts not completed whose own date, or that of the grant, has passed. */
  readonly late: readonly string[];
  /** Parts of which the tracker says that nothing shows them. */
  readonly withoutEvidence: readonly string[];
  /** Parts for which nobody answers. */
  readonly withoutOwner: readonly string[];
}

/** How far the objectives of a grant have come on one day. */
export interface ObjectivesProgress {
  /** Tells this answer from others. */
  readonly document: "objectives-progress";
  /** The hub. */
  readonly hub: string;
  /** The day. */
  readonly on: string;
  /** The edition whose objectives these are. */
  readonly edition: EditionStamp;
  /** By when they are to be completed; `null` where the edition is that of another year, whose date does not hold. */
  readonly completeBy: CompletionDate | null;
  /** Objective by objective, in their order. */
  readonly objectives: readonly ObjectiveProgress[];
  /** The sums over all objectives. */
  readonly counts: ObjectiveProgress["counts"];
}

/**
 * How far the objectives of the grant have come: what is done, what is late, what nothing shows and nobody answers for.
 *
 * @param tracker - the tracker
 * @param question - the day, and by which edition
 * @throws what `assessObjectivesTracker` throws, a {@link LeadSchoolError} among it
 *
 * @example
 * ```ts
 * import { objectivesProgress } from "@maths-hubs/lead-school";
 * import { anObjectivesTracker } from "@maths-hubs/model/testing";
 *
 * const parts = [{ part: "1.4", status: "in-progress", due: "2024-02-29", evidence: [] }] as const;
 * const progress = objectivesProgress(anObjectivesTracker({ parts }), { on: "2024-03-01" });
 * progress.counts; // => { "not-started": 0, "in-progress": 1, completed: 0, unknown: 36 }
 * progress.objectives[0]?.late; // => ["1.4"]
 * progress.objectives[0]?.withoutEvidence; // => ["1.4"]
 * ```
 */
export const objectivesProgress = (
  tracker: ObjectivesTracker,
  question: TrackerQuestion,
): ObjectivesProgress => {
  const { edition, on } = settledTracker(tracker, question);
  const completeBy = edition.stamp.carriedForwardFrom === undefined ? edition.terms.completeBy : null;
  const tracked = new Map(trackedParts(tracker, edition.terms)?.map((one) => [one.name, one]));
  const objectives = edition.terms.objectives.map(({ number, title, parts }) => ({
    number,
    title,
    ...progressOf(
      parts.map((name) => tracked.get(name) ?? { name, entry: undefined, path: "/parts" }),
      { on, latestDay: completeBy?.latestDay },
    ),
  }));
  return {
    document: "objectives-progress",
    hub: tracker.hub,
    on,
    edition: edition.stamp,
    completeBy,
    objectives,
    counts: sumOf(objectives.map(({ counts }) => counts)),
  };
};

interface DatesOfPart {
  readonly on: string;
  readonly latestDay: string | undefined;
}

const progressOf = (
  parts: readonly Tracked<TrackedPart>[],
  dates: DatesOfPart,
): Pick<ObjectiveProgress, "counts" | "late" | "withoutEvidence" | "withoutOwner"> => {
  const namesWhere = (holds: (entry: TrackedPart) => boolean): readonly string[] =>
    parts.flatMap(({ name, entry }) => (entry !== undefined && holds(entry) ? [name] : []));
  return {
    counts: sumOf(parts.map(({ entry }) => ({ ...none, [entry?.status ?? "unknown"]: 1 }))),
    late: namesWhere((entry) => isLate(entry, dates)),
    withoutEvidence: namesWhere(({ evidence }) => evidence?.length === 0),
    withoutOwner: namesWhere(({ owner }) => owner === undefined),
  };
};

/** A part whose status is unknown is not called late: it may be done. */
const isLate = ({ status, due, completedOn }: TrackedPart, { on, latestDay }: DatesOfPart): boolean => {
  if (status === undefined) return false;
  if (status === "completed" && (completedOn === undefined || completedOn <= on)) return false;
  return [due, latestDay].some((day) => day !== undefined && day < on);
};

const none = { "not-started": 0, "in-progress": 0, completed: 0, unknown: 0 } as const;

const sumOf = (counts: readonly ObjectiveProgress["counts"][]): ObjectiveProgress["counts"] => {
  const total = { "not-started": 0, "in-progress": 0, completed: 0, unknown: 0 };
  for (const one of counts) {
    total["not-started"] += one["not-started"];
    total["in-progress"] += one["in-progress"];
    total.completed += one.completed;
    total.unknown += one.unknown;
  }
  return total;
};
