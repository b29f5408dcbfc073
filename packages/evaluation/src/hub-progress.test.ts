import type { Activity } from "@maths-hubs/model";
import { hubProgressSchema } from "@maths-hubs/model/schemas";
import { anActivity } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { evaluationTimeline } from "./evaluation-timeline.ts";
import { hubProgress } from "./hub-progress.ts";
import { refusalOf } from "./judged.test-support.ts";

const asOf = "2025-01-31";
const progressOf = (activities: readonly Activity[]) =>
  hubProgress(
    activities.map((activity) => evaluationTimeline(activity, { asOf })),
    { asOf },
  );
const second = anActivity({
  reference: "a-2",
  happi: { planningDue: "2024-10-18", finalDue: "2025-02-03" },
  submissions: [
    { reference: "plan-1", kind: "plan", due: "2024-10-31" },
    { reference: "plan-2", kind: "plan", due: "2024-09-30", submittedOn: "2024-10-02" },
    { reference: "report-1", kind: "report" },
  ],
});
const third = anActivity({ localLeader: "l-03", project: "NCP24-15", surveys: {}, fieldwork: {} });
const activities = [anActivity(), second, third];

describe("the hub's view adds up what its timelines say (SPEC-AnnexB-8-1-check)", () => {
  const progress = progressOf(activities);
  it("fifteen tasks for each activity", () =>
    expect(progress.counts).toEqual({ undated: 5, upcoming: 13, open: 5, overdue: 1, done: 21 }));
  it("by stage", () =>
    expect(progress.byStage.map(({ stage, counts }) => [stage, counts.done, counts.overdue])).toEqual([
      ["before", 9, 0],
      ["start", 7, 1],
      ["during", 5, 0],
      ["end", 0, 0],
    ]));
  it("by obligation, contributions too", () => {
    expect(progress.byObligation).toHaveLength(27);
    expect(progress.byObligation.find(({ obligation }) => obligation === "start-what-2")).toMatchObject({
      stage: "start",
      kind: "what",
      counts: { done: 2, overdue: 1 },
    });
  });
  it("by local leader, with what is late, what is next and the load of days to come", () => {
    expect(progress.byLocalLeader.map(({ localLeader, activities: ids }) => [localLeader, ids])).toEqual([
      ["l-03", ["SW3/2024-25/NCP24-15/l-03"]],
      ["l-07", ["SW3/2024-25/NCP24-09/l-07", "SW3/2024-25/a-2"]],
    ]);
    expect(progress.byLocalLeader[1]).toMatchObject({
      counts: { overdue: 1 },
      late: [{ activity: "SW3/2024-25/a-2", obligation: "start-what-2", due: "2024-10-18", daysLate: 105 }],
      next: [
        { activity: "SW3/2024-25/NCP24-09/l-07", obligation: "during-what-3", due: "2025-02-03" },
        { activity: "SW3/2024-25/a-2", obligation: "during-what-3", due: "2025-02-03" },
        { activity: "SW3/2024-25/a-2", obligation: "end-what-5", due: "2025-02-03" },
      ],
    });
    expect(progress.byLocalLeader[1]?.load.slice(0, 2)).toEqual([
      { due: "2025-02-03", obligations: 3 },
      { due: "2025-02-14", obligations: 1 },
    ]);
  });
  it("what is due next anywhere", () =>
    expect(progress.next.map(({ obligation, due }) => [obligation, due])).toEqual([
      ["during-what-3", "2025-02-03"],
      ["during-what-3", "2025-02-03"],
      ["end-what-5", "2025-02-03"],
    ]));
  it("plans and reports: late, missing, and all by status", () => {
    expect(progress.submissions.map(({ reference, status }) => [reference, status])).toEqual([
      ["plan-2", "late"],
      ["plan-1", "missing"],
    ]);
    expect(progress.submissionCounts).toEqual({ submitted: 2, late: 1, missing: 1, open: 2, undated: 1 });
  });
  it("is what its schema says", () => expect(hubProgressSchema.parse(progress)).toEqual(progress));
  it("names hubs and editions once each", () => {
    expect(progress.hubs).toEqual(["SW3"]);
    expect(progress.editions).toEqual([{ academicYear: "2024/25" }]);
  });
});

describe("timelines that do not belong together are refused", () => {
  const timeline = evaluationTimeline(anActivity(), { asOf });
  it("of another date", () =>
    expect(refusalOf(() => hubProgress([timeline], { asOf: "2025-02-01" }))).toMatchObject({
      code: "dates-differ",
      path: "/0/asOf",
      received: asOf,
    }));
  it("of one activity twice: it needs references", () => {
    expect(refusalOf(() => hubProgress([timeline, timeline], { asOf }))).toMatchObject({
      code: "activity-repeated",
      path: "/1/activity/id",
    });
    const referenced = evaluationTimeline(anActivity({ reference: "a-2" }), { asOf });
    expect(hubProgress([timeline, referenced], { asOf }).activities).toHaveLength(2);
  });
  it("a date that is none", () =>
    expect(refusalOf(() => hubProgress([], { asOf: "2025-02-30" }))).toMatchObject({ code: "invalid-date" }));
  it("no timeline at all is a view of nothing", () =>
    expect(progressOf([])).toMatchObject({ hubs: [], byLocalLeader: [], next: [], late: [] }));
});
