import type { Activity, ObligationId } from "@maths-hubs/model";
import { anActivity } from "@maths-hubs/model/testing";
import { evaluationExpectations, publishedObligations } from "@maths-hubs/programme/evaluation";
import { customise } from "@maths-hubs/rulekit";
import { describe, expect, it } from "vitest";
import { evaluationTimeline } from "./evaluation-timeline.ts";
import { leftOut, refusalOf } from "./judged.test-support.ts";
import type { TimelineQuestion } from "./timeline-question.ts";

const obligationOf = (activity: Activity, id: ObligationId, asOf = "2025-01-31") => {
  const found = evaluationTimeline(activity, { asOf })
    .stages.flatMap(({ obligations }) => obligations)
    .find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no ${id}.`);
  return found;
};
const statusesOf = (activity: Activity, asOf: string) =>
  Object.fromEntries(
    evaluationTimeline(activity, { asOf }).stages.map(({ stage, obligations }) => [
      stage,
      obligations.map(({ status }) => status).join(" "),
    ]),
  );
const on = (day: string, attended?: boolean) =>
  ({ point: "mid-year", on: day, ...(attended === undefined ? {} : { attended }) }) as const;
const ask = (activity: Activity, typeOf: TimelineQuestion["typeOf"]) => () =>
  evaluationTimeline(activity, { asOf: "2025-01-31", ...(typeOf === undefined ? {} : { typeOf }) });
const statusOf = (submission: object, asOf: string) => {
  const submissions = [{ reference: "r", kind: "report", ...submission } as const];
  return evaluationTimeline(anActivity({ submissions }), { asOf }).submissions[0];
};
const bare: Activity = { hub: "SW3", academicYear: "2024/25", localLeader: "l-07" };

describe("the twelve months of one Work Group, on three dates of the year", () => {
  it.each([
    [
      "2024-10-05",
      {
        before: "done done done done",
        start: "upcoming upcoming open undated undated undated",
        during: "upcoming upcoming upcoming upcoming undated undated undated undated",
        end: "upcoming upcoming upcoming upcoming upcoming undated undated undated undated",
      },
    ],
    [
      "2025-01-31",
      {
        before: "done done done done",
        start: "done done done done done done",
        during: "done done open open undated undated done undated",
        end: "upcoming upcoming upcoming upcoming upcoming undated undated undated undated",
      },
    ],
    [
      "2025-07-31",
      {
        before: "done done done done",
        start: "done done done done done done",
        during: "done done done done done done done done",
        end: "done done done done done done done done done",
      },
    ],
  ])("%s", (asOf, statuses) => expect(statusesOf(anActivity(), asOf)).toEqual(statuses));
});

describe("the four stages lie around the activity's own days (HBK-TL-stages, H1, H2)", () => {
  it("with the columns of the handbook (HBK-TL-columns)", () =>
    expect(
      evaluationTimeline(bare, { asOf: "2025-01-31" }).stages.map(({ stage, obligations }) => [
        stage,
        ...["what", "reporting", "development"].map(
          (kind) => obligations.filter((one) => one.kind === kind).length,
        ),
      ]),
    ).toEqual([
      ["before", 3, 0, 1],
      ["start", 3, 2, 1],
      ["during", 4, 2, 2],
      ["end", 5, 2, 2],
    ]));
  it("before ends the day before, at the start and at the end have no last day", () =>
    expect(
      evaluationTimeline(anActivity(), { asOf: "2025-01-31" }).stages.map(({ period }) => period),
    ).toEqual([
      { from: null, to: "2024-10-07" },
      { from: "2024-10-08", to: null },
      { from: "2024-10-08", to: "2025-06-17" },
      { from: "2025-06-17", to: null },
    ]));
  it("without the activity's days nothing is known of them", () =>
    expect(evaluationTimeline(bare, { asOf: "2025-01-31" }).stages.map(({ period }) => period)).toEqual(
      Array.from({ length: 4 }, () => ({ from: null, to: null })),
    ));
});

describe("a due date is never guessed (H3)", () => {
  it("an activity without dates has 27 undated obligations, on whatever day", () => {
    for (const asOf of ["2024-09-01", "2025-01-31", "2030-01-01"]) {
      expect(Object.values(statusesOf(bare, asOf)).join(" ")).toBe(
        Array.from({ length: 27 }, () => "undated").join(" "),
      );
    }
  });
  it.each([
    ["before-what-1", { workshops: [{ point: "first", on: "2025-03-14" }] }],
    ["before-what-2", { dueDates: { "before-what-2": "2025-03-14" } }],
    ["start-what-2", { happi: { planningDue: "2025-03-14" } }],
    ["start-what-3", { surveys: { autumn: { closes: "2025-03-14" } } }],
    ["during-what-1", { workshops: [{ point: "mid-year", on: "2025-03-13", alsoOn: ["2025-03-14"] }] }],
    ["during-what-2", { dueDates: { "during-what-2": "2025-03-14" } }],
    ["end-what-1", { workshops: [{ point: "final", on: "2025-03-14" }] }],
    ["end-what-2", { surveys: { summer: { closes: "2025-03-14" } } }],
    ["end-what-3", { surveys: { localLeader: { closes: "2025-03-14" } } }],
    ["end-what-4", { dueDates: { "end-what-4": "2025-03-14" } }],
    ["end-what-5", { happi: { finalDue: "2025-03-14" } }],
  ] as const)("%s takes it from %j", (id, field) => {
    const activity = { ...bare, ...field };
    expect(obligationOf(activity, id, "2025-03-14")).toMatchObject({
      due: "2025-03-14",
      status: "open",
      daysLate: 0,
    });
    expect(obligationOf(activity, id, "2025-03-15")).toMatchObject({ status: "overdue", daysLate: 1 });
  });
  it.each(["during-what-3", "during-what-4"] as const)(
    "%s: the host's due date before the planned day",
    (id) => {
      const fieldwork = { localOn: ["2025-03-20", "2025-03-14"], nationalOn: ["2025-03-14"] };
      expect(obligationOf({ ...bare, fieldwork }, id)).toMatchObject({ due: "2025-03-14", status: "open" });
      const dueDates = { [id]: "2025-04-30" };
      expect(obligationOf({ ...bare, fieldwork, dueDates }, id)).toMatchObject({ due: "2025-04-30" });
      expect(obligationOf({ ...bare, fieldwork }, id, "2025-03-14")).toMatchObject({
        status: "done",
        doneOn: "2025-03-14",
      });
    },
  );
  it("what a survey can be completed in is its window, else the stage", () => {
    const surveys = { autumn: { opens: "2025-03-01", closes: "2025-03-14" } };
    expect(obligationOf({ ...bare, surveys }, "start-what-3", "2025-02-28").status).toBe("upcoming");
    expect(obligationOf({ ...bare, surveys }, "start-what-3", "2025-03-01").status).toBe("open");
    expect(obligationOf(anActivity({ surveys: {} }), "start-what-3").window).toEqual({
      from: "2024-10-08",
      to: null,
    });
  });
});

describe("what is done is proved by its own field, or marked", () => {
  it.each([
    ["start-what-2", { happi: { planningSubmittedOn: "2025-01-10" } }],
    ["during-what-2", { happi: { updatedOn: ["2025-01-20", "2025-01-10"] } }],
    ["end-what-5", { happi: { finalSubmittedOn: "2025-01-10" } }],
    ["before-what-3", { done: { "before-what-3": "2025-01-10" } }],
    ["start-what-1", { localData: ["a"], done: { "start-what-1": "2025-01-10" } }],
    ["during-what-1", { done: { "during-what-1": "2025-01-10" } }],
    ["during-what-1", { workshops: [{ point: "mid-year", on: "2025-01-10", attended: true }] }],
    ["during-development-2", { done: { "during-development-2": "2025-01-10" } }],
    ["start-what-3", { surveys: { autumn: { invited: 9, completed: 9, countedOn: "2025-01-10" } } }],
    ["start-what-3", { surveys: { autumn: { invited: 9, completed: 9, closes: "2025-01-10" } } }],
    ["start-what-3", { surveys: { autumn: { invited: 9, completed: 8, closes: "2025-01-10" } } }],
    ["end-what-3", { surveys: { localLeader: { invited: 1, completed: 1, countedOn: "2025-01-10" } } }],
  ] as const)("%s from the day of %j on", (id, field) => {
    const activity: Activity = { ...bare, ...field };
    expect(obligationOf(activity, id, "2025-01-09").status).not.toBe("done");
    expect(obligationOf(activity, id, "2025-01-10")).toMatchObject({ status: "done", doneOn: "2025-01-10" });
  });
  it("a chosen method without a day is done on an unknown one", () =>
    expect(obligationOf({ ...bare, localData: ["a"] }, "start-what-1", "2024-09-01")).toMatchObject({
      status: "done",
      doneOn: null,
      daysLate: 0,
    }));
  it.each([
    ["a count before the survey closed is not its result", { completed: 8, countedOn: "2025-01-09" }],
    ["no count at all", {}],
  ])("%s: overdue when it has closed", (_, counts) => {
    const autumn = { invited: 9, closes: "2025-01-10", ...counts };
    expect(obligationOf({ ...bare, surveys: { autumn } }, "start-what-3", "2025-01-11").status).toBe(
      "overdue",
    );
  });
  it("the local leader's survey closed and not completed stays overdue", () => {
    const localLeader = { invited: 1, completed: 0, closes: "2025-01-10" };
    expect(obligationOf({ ...bare, surveys: { localLeader } }, "end-what-3", "2025-01-11").status).toBe(
      "overdue",
    );
  });
  it("done late says by how many days", () => {
    const happi = { planningDue: "2025-01-10", planningSubmittedOn: "2025-01-13" };
    expect(obligationOf({ ...bare, happi }, "start-what-2", "2025-01-12")).toMatchObject({
      status: "overdue",
      daysLate: 2,
      doneOn: null,
    });
    expect(obligationOf({ ...bare, happi }, "start-what-2", "2025-06-01")).toMatchObject({
      status: "done",
      daysLate: 3,
      doneOn: "2025-01-13",
    });
  });
  it("of several workshops of one point, the first missed is due; all attended are done with the last", () => {
    const workshops = [on("2025-03-05", true), on("2025-01-22", false), on("2025-02-12", true)];
    expect(obligationOf({ ...bare, workshops }, "during-what-1", "2025-04-01")).toMatchObject({
      due: "2025-01-22",
      status: "overdue",
      window: { from: "2025-01-22", to: "2025-03-05" },
    });
    const attended = workshops.map((one) => ({ ...one, attended: true }));
    expect(obligationOf({ ...bare, workshops: attended }, "during-what-1", "2025-04-01")).toMatchObject({
      due: "2025-03-05",
      doneOn: "2025-03-05",
      status: "done",
    });
  });
  it("a form that was reopened waits to be submitted again", () => {
    const happi = { finalDue: "2025-07-04", finalSubmittedOn: "2025-07-01", reopenedOn: ["2025-07-02"] };
    expect(obligationOf({ ...bare, happi }, "end-what-5", "2025-07-05").status).toBe("overdue");
  });
});

describe("contributions follow the tasks that they come from", () => {
  it("done with the last of them", () =>
    expect(obligationOf(anActivity(), "end-reporting-1", "2025-08-01")).toMatchObject({
      dependsOn: ["end-what-2", "end-what-3"],
      doneOn: "2025-07-08",
      status: "done",
      due: null,
    }));
  it("and undated while one is not", () =>
    expect(obligationOf(anActivity(), "end-reporting-1", "2025-07-07").status).toBe("undated"));
  it("on an unknown day where a task was", () => {
    const activity = { ...bare, localData: ["a"] };
    expect(obligationOf(activity, "start-reporting-1")).toMatchObject({ status: "done", doneOn: null });
  });
  const full = { invited: 1, completed: 1 };
  const dated = (countedOn: string) => ({ ...full, countedOn });
  it.each([
    [dated("2025-07-01"), dated("2025-07-09"), "2025-07-09"],
    [dated("2025-07-09"), dated("2025-07-01"), "2025-07-09"],
    [dated("2025-07-09"), dated("2025-07-09"), "2025-07-09"],
    [full, dated("2025-07-01"), null],
    [dated("2025-07-01"), full, null],
    [full, full, null],
  ])("summer %j, local leader %j: done on %s", (summer, localLeader, doneOn) =>
    expect(
      obligationOf({ ...bare, surveys: { summer, localLeader } }, "end-reporting-1", "2025-08-01"),
    ).toMatchObject({ status: "done", doneOn }),
  );
  it("national reporting shapes development when both its sources are there", () =>
    expect(obligationOf(anActivity(), "end-development-2", "2025-08-01").doneOn).toBe("2025-07-08"));
});

describe("every type of activity has a timeline, local ones without a code too", () => {
  it("outside national projects, the national parts are not stated (F18)", () => {
    const { stages, activity } = evaluationTimeline(leftOut(anActivity({ title: "Our own" }), "project"), {
      asOf: "2025-01-31",
    });
    const notStated = stages
      .flatMap(({ obligations }) => obligations)
      .filter(({ asked }) => asked === "not-stated")
      .map(({ id }) => id);
    expect(notStated).toEqual(
      publishedObligations.filter((one) => one.national).map((one) => one.obligation),
    );
    expect(notStated).toHaveLength(12);
    expect(activity).toMatchObject({ id: "SW3/2024-25/local/l-07", title: "Our own", type: "work-group" });
  });
  it.each([
    ["work-group", ["pupils", "schools", "practice"]],
    ["sktm-programme", ["pupils", "practice"]],
    ["local-leader-programme", ["schools", "practice"]],
    ["community", ["schools", "practice"]],
    ["local-leader-community", ["practice"]],
    ["targeted-support", ["practice"]],
  ] as const)("%s states outcomes for %j (HBK-Eval-out-pupils, -schools, -practice, H5)", (type, kinds) =>
    expect(evaluationTimeline(anActivity({ type }), { asOf: "2025-01-31" }).expectedOutcomes).toEqual(kinds),
  );
  it("an unknown type leaves that open", () =>
    expect(evaluationTimeline(bare, { asOf: "2025-01-31" })).toMatchObject({
      activity: { type: null },
      expectedOutcomes: [],
    }));
});

describe("the type of activity comes from the document or from the caller's catalogue", () => {
  it("the catalogue's, where the document is silent", () =>
    expect(ask(leftOut(anActivity(), "type"), () => "community")().activity.type).toBe("community"));
  it("a code that the catalogue lacks is refused with its path", () =>
    expect(refusalOf(ask(anActivity(), () => undefined))).toMatchObject({
      code: "unknown-project",
      path: "/project",
      received: "NCP24-09",
    }));
  it("two different types are refused", () =>
    expect(refusalOf(ask(anActivity(), () => "community"))).toMatchObject({
      code: "type-contradicts-project",
      path: "/type",
      received: "work-group",
      expected: '"community", the type of NCP24-09 in the catalogue',
    }));
  it("an activity without a code is not looked up", () =>
    expect(ask(leftOut(anActivity(), "project"), () => undefined)().activity.type).toBe("work-group"));
});

describe("only 2024/25 is published", () => {
  it("another year is refused, unless the edition is carried forward", () => {
    const later = anActivity({ academicYear: "2025/26" });
    expect(refusalOf(() => evaluationTimeline(later, { asOf: "2025-10-01" }))).toMatchObject({
      code: "edition-not-published",
    });
    expect(evaluationTimeline(later, { asOf: "2025-10-01", carryForward: true }).edition).toEqual({
      academicYear: "2025/26",
      carriedForwardFrom: "2024/25",
    });
  });
  it("an earlier year is refused all the same", () =>
    expect(
      refusalOf(() =>
        evaluationTimeline(anActivity({ academicYear: "2023/24" }), {
          asOf: "2024-01-01",
          carryForward: true,
        }),
      ),
    ).toMatchObject({ code: "edition-not-published" }));
  it("a hub's own edition is named in the answer", () => {
    const citation = { source: "hub", at: "evaluation plan" };
    const edition = customise(
      evaluationExpectations.for("2024/25"),
      { confirmationWorkingDays: 15 },
      citation,
    );
    const timeline = evaluationTimeline(anActivity(), { asOf: "2025-01-31", edition });
    expect(timeline.edition.customisedBy).toEqual(citation);
    expect(timeline.events[0]?.confirmBy).toBe("2024-08-28");
  });
  it("an edition of another year is refused", () =>
    expect(
      refusalOf(() =>
        evaluationTimeline(anActivity({ academicYear: "2025/26" }), {
          asOf: "2025-10-01",
          edition: evaluationExpectations.for("2024/25"),
        }),
      ),
    ).toMatchObject({ code: "edition-of-another-year", received: "2024/25" }));
  it.each(["2025-02-29", "2025-1-31", "", "today"])("%j is no date", (asOf) =>
    expect(refusalOf(() => evaluationTimeline(anActivity(), { asOf }))).toMatchObject({
      code: "invalid-date",
    }),
  );
});

describe("plans and reports stand beside the obligations", () => {
  it.each([
    [{ due: "2025-01-10", submittedOn: "2025-01-10" }, "2025-01-10", "submitted"],
    [{ due: "2025-01-10", submittedOn: "2025-01-11" }, "2025-01-11", "late"],
    [{ due: "2025-01-10", submittedOn: "2025-01-12" }, "2025-01-11", "missing"],
    [{ due: "2025-01-10" }, "2025-01-10", "open"],
    [{ due: "2025-01-10" }, "2025-01-11", "missing"],
    [{}, "2025-01-11", "undated"],
    [{ submittedOn: "2025-01-11" }, "2025-01-11", "submitted"],
  ])("%j on %s: %s", (submission, asOf, status) =>
    expect(statusOf(submission, asOf)).toMatchObject({ status }),
  );
  it("with the host's title, where there is one", () => {
    expect(statusOf({ title: "Plan\r\n</svg>" }, "2025-01-11")).toMatchObject({ title: "Plan\r\n</svg>" });
    expect(statusOf({}, "2025-01-11")).not.toHaveProperty("title");
  });
});
