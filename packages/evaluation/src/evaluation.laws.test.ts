import {
  contributionIds,
  obligationStatuses,
  taskIds,
  type EvaluationTimeline,
  type Obligation,
} from "@maths-hubs/model";
import { checkActivity, evaluationTimelineSchema, hubProgressSchema } from "@maths-hubs/model/schemas";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyActivity, anyDay } from "./arbitrary-activity.test-support.ts";
import { assessActivity } from "./assess-activity.ts";
import { compareTimelines } from "./compare-timelines.ts";
import { evaluationTimeline } from "./evaluation-timeline.ts";
import { hubProgress } from "./hub-progress.ts";
import { reminders } from "./reminders.ts";

const obligationsOf = ({ stages }: EvaluationTimeline): readonly Obligation[] =>
  stages.flatMap(({ obligations }) => obligations);
const inOrder = (one: string, other: string) => (one < other ? -1 : 1);
const rank = ({ status }: Obligation) => obligationStatuses.indexOf(status);
const someActivities = fc.uniqueArray(anyActivity, { maxLength: 5, selector: ({ reference }) => reference });

const frozen = <T>(value: T): T => {
  if (typeof value === "object" && value !== null) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
};

const isThere = (whole: unknown, path: string): boolean => {
  let place: unknown = whole;
  for (const key of path.split("/").slice(1)) {
    if (typeof place !== "object" || place === null || !Object.hasOwn(place, key)) return false;
    place = new Map(Object.entries(place)).get(key);
  }
  return true;
};

describe("a timeline has every obligation exactly once, whatever the activity", () => {
  it("on whatever date", () => {
    fc.assert(
      fc.property(anyActivity, anyDay, (activity, asOf) => {
        const ids = obligationsOf(evaluationTimeline(activity, { asOf })).map(({ id }) => id);
        expect(ids.toSorted(inOrder)).toEqual([...taskIds, ...contributionIds].toSorted(inOrder));
      }),
    );
  });
});

describe("as the date moves on, nothing goes back", () => {
  it("statuses only rise; done stays done, overdue stays overdue or is done; due dates and windows stay", () => {
    fc.assert(
      fc.property(anyActivity, anyDay, anyDay, (activity, one, other) => {
        const [earlier = one, later = one] = [one, other].toSorted(inOrder);
        const before = obligationsOf(evaluationTimeline(activity, { asOf: earlier }));
        const after = obligationsOf(evaluationTimeline(activity, { asOf: later }));
        const backwards = after.filter((now, index) => {
          const then = before[index];
          return (
            then === undefined ||
            rank(now) < rank(then) ||
            now.due !== then.due ||
            (then.status === "done" && now.doneOn !== then.doneOn) ||
            now.daysLate < then.daysLate
          );
        });
        expect(backwards).toEqual([]);
      }),
    );
  });
  it("what is overdue has a due date that has passed, and what is undated has none", () => {
    fc.assert(
      fc.property(anyActivity, anyDay, (activity, asOf) => {
        const wrong = obligationsOf(evaluationTimeline(activity, { asOf })).filter(
          ({ status, due, daysLate }) =>
            (status === "overdue" && (due === null || due >= asOf || daysLate < 1)) ||
            (status === "undated") !== (due === null && status !== "done") ||
            ((status === "open" || status === "upcoming") && (due === null || due < asOf || daysLate !== 0)),
        );
        expect(wrong).toEqual([]);
      }),
    );
  });
});

describe("a hub's view adds up", () => {
  it("stages, obligations and local leaders each come to the whole", () => {
    fc.assert(
      fc.property(someActivities, anyDay, (activities, asOf) => {
        const timelines = activities.map((activity) => evaluationTimeline(activity, { asOf }));
        const view = hubProgress(timelines, { asOf });
        for (const status of obligationStatuses) {
          const total = view.counts[status];
          const sum = (rows: readonly { readonly counts: Readonly<Record<string, number>> }[]) =>
            rows.reduce((count, { counts }) => count + (counts[status] ?? 0), 0);
          expect(sum(view.byStage)).toBe(total);
          expect(sum(view.byLocalLeader)).toBe(total);
          expect(sum(view.byObligation.filter(({ kind }) => kind === "what"))).toBe(total);
        }
        expect(Object.values(view.counts).reduce((sum, count) => sum + count, 0)).toBe(
          15 * activities.length,
        );
        expect(view.late).toHaveLength(view.counts.overdue);
        expect(view.byLocalLeader.flatMap(({ late }) => late)).toHaveLength(view.counts.overdue);
        const load = view.byLocalLeader.flatMap((leader) =>
          leader.load.map(({ obligations }) => obligations),
        );
        expect(load.reduce((sum, count) => sum + count, 0)).toBe(view.counts.open + view.counts.upcoming);
      }),
    );
  });
  it("whatever the order of the timelines", () => {
    fc.assert(
      fc.property(someActivities, anyDay, fc.infiniteStream(fc.nat()), (activities, asOf, numbers) => {
        const timelines = activities.map((activity) => evaluationTimeline(activity, { asOf }));
        const keys = timelines.map(() => numbers.next().value as number);
        const shuffled = timelines.toSorted(
          (one, other) => (keys[timelines.indexOf(one)] ?? 0) - (keys[timelines.indexOf(other)] ?? 0),
        );
        expect(hubProgress(shuffled, { asOf })).toEqual(hubProgress(timelines, { asOf }));
      }),
    );
  });
});

describe("every answer is plain data, and takes nothing from what was asked", () => {
  it("survives JSON, is what its schema says, and is the same for frozen input", () => {
    fc.assert(
      fc.property(anyActivity, anyDay, (activity, asOf) => {
        const timeline = assessActivity(frozen(activity), { asOf });
        const again: unknown = JSON.parse(JSON.stringify(timeline));
        expect(again).toStrictEqual(timeline);
        expect(evaluationTimelineSchema.parse(timeline)).toEqual(timeline);
        const view = hubProgress([timeline], { asOf });
        expect(hubProgressSchema.parse(JSON.parse(JSON.stringify(view)))).toStrictEqual(view);
        expect(assessActivity(activity, { asOf })).toEqual(timeline);
        expect(compareTimelines([timeline], [timeline]).changes).toEqual([]);
      }),
    );
  });
  it("evidence points to places that are there, and missing to places that are not", () => {
    fc.assert(
      fc.property(anyActivity, anyDay, (activity, asOf) => {
        const { findings } = assessActivity(activity, { asOf });
        const evidence = findings.flatMap((finding) => finding.evidence ?? []);
        expect(evidence.filter((path) => !isThere(activity, path))).toEqual([]);
      }),
    );
  });
  it("only days, never thrown errors, for every activity that the schema takes", () => {
    fc.assert(
      fc.property(anyActivity, anyDay, (activity, asOf) => {
        fc.pre(checkActivity(activity).ok);
        const timeline = assessActivity(activity, { asOf });
        expect(reminders(timeline, 7).every(({ due }) => due === null || /^\d{4}-\d\d-\d\d$/.test(due))).toBe(
          true,
        );
      }),
    );
  });
  it("workshops in another order give the same obligations", () => {
    fc.assert(
      fc.property(anyActivity, anyDay, (activity, asOf) => {
        const { workshops = [] } = activity;
        const turned = { ...activity, workshops: workshops.toReversed() };
        expect(evaluationTimeline(turned, { asOf }).stages).toEqual(
          evaluationTimeline(activity, { asOf }).stages,
        );
      }),
    );
  });
});
