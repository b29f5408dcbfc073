import { describe, expect, it } from "vitest";
import { activityFaults } from "./activity-faults.ts";
import type { Activity, SurveyRound } from "./activity.ts";
import { anActivity } from "./testing/index.ts";
import type { Workshop } from "./workshop.ts";

const found = (changes: Partial<Activity>): readonly string[] =>
  activityFaults({ hub: "SW3", academicYear: "2024/25", localLeader: "l-07", ...changes }).map(
    ({ code, path }) => `${code} ${path}`,
  );
const foundIn = (workshop: Partial<Workshop>): readonly string[] =>
  found({ workshops: [{ point: "first", on: "2024-11-20", ...workshop }] }).map((fault) =>
    fault.replace("/workshops/0/", ""),
  );
const foundOf = (autumn: SurveyRound): readonly string[] =>
  found({ surveys: { autumn } }).map((fault) => fault.replace("/surveys/autumn/", ""));

describe("an activity without faults has none", () => {
  it("the builder's", () => expect(activityFaults(anActivity())).toEqual([]));
  it("one with nothing but its head", () => expect(found({})).toEqual([]));
});

describe("an activity ends on its first day at the earliest, and touches its year", () => {
  it.each([
    ["2024-10-07", ["period-reversed /ends"]],
    ["2024-10-08", []],
    ["2024-10-09", []],
  ])("starts on 8 October, ends on %s", (ends, faults) =>
    expect(found({ starts: "2024-10-08", ends })).toEqual(faults),
  );
  it.each([
    ["2025-08-31", []],
    ["2025-09-01", ["outside-academic-year /starts"]],
  ])("starts on %s", (starts, faults) => expect(found({ starts })).toEqual(faults));
  it.each([
    ["2024-08-31", ["outside-academic-year /ends"]],
    ["2024-09-01", []],
  ])("ends on %s", (ends, faults) => expect(found({ ends })).toEqual(faults));
  it("a community may run for longer than a year", () =>
    expect(found({ starts: "2023-10-01", ends: "2026-03-01" })).toEqual([]));
});

describe("workshops lie in the year, and their days are in order", () => {
  it.each([
    ["2024-08-31", ["outside-academic-year on"]],
    ["2024-09-01", []],
    ["2025-08-31", []],
    ["2025-09-01", ["outside-academic-year on"]],
  ])("on %s", (on, faults) => expect(foundIn({ on })).toEqual(faults));
  it.each([
    [["2024-11-19"], ["dates-out-of-order alsoOn/0"]],
    [["2024-11-20"], ["dates-out-of-order alsoOn/0"]],
    [["2024-11-21"], []],
    [["2024-11-28", "2024-11-21"], ["dates-out-of-order alsoOn/1"]],
    [["2025-09-01"], ["outside-academic-year alsoOn/0"]],
  ])("also on %j", (alsoOn, faults) => expect(foundIn({ alsoOn })).toEqual(faults));
  it.each(["confirmedOn", "apologiesOn"] as const)("%s is not after the last day", (key) => {
    const days = { alsoOn: ["2024-11-21"] };
    expect(foundIn({ ...days, [key]: "2024-11-20" })).toEqual([]);
    expect(foundIn({ ...days, [key]: "2024-11-21" })).toEqual([]);
    expect(foundIn({ ...days, [key]: "2024-11-22" })).toEqual([`dates-out-of-order ${key}`]);
  });
  it("no workshop stands twice", () => {
    const workshop = { point: "mid-year", on: "2025-01-22" } as const;
    expect(found({ workshops: [workshop, { ...workshop, title: "Again" }] })).toEqual([
      "duplicate-entry /workshops/1",
    ]);
    expect(found({ workshops: [workshop, { ...workshop, on: "2025-01-23" }] })).toEqual([]);
  });
});

describe("a survey closes on its first day at the earliest, and nobody completes it who was not invited", () => {
  it.each([
    ["2024-09-29", ["period-reversed closes"]],
    ["2024-09-30", []],
    ["2024-10-01", []],
  ])("opens on 30 September, closes on %s", (closes, faults) =>
    expect(foundOf({ opens: "2024-09-30", closes })).toEqual(faults),
  );
  it.each([
    [13, []],
    [14, []],
    [15, ["count-exceeds-total completed"]],
  ])("%d of 14", (completed, faults) => expect(foundOf({ invited: 14, completed })).toEqual(faults));
  it.each([
    ["2024-09-29", ["dates-out-of-order countedOn"]],
    ["2024-09-30", []],
  ])("counted on %s", (countedOn, faults) =>
    expect(foundOf({ opens: "2024-09-30", countedOn })).toEqual(faults),
  );
});

describe("what stands twice is told", () => {
  it("a way of collecting data, a plan or report", () => {
    expect(found({ localData: ["visits", { method: "visits" }] })).toEqual(["duplicate-entry /localData/1"]);
    const plan = { reference: "r-1", kind: "plan" } as const;
    expect(found({ submissions: [plan, { ...plan, kind: "report" }] })).toEqual([
      "duplicate-entry /submissions/1",
    ]);
  });
  it.each([
    ["start-what-2", { happi: { planningDue: "2024-10-18" } }],
    ["end-what-5", { happi: { finalDue: "2025-07-04" } }],
    ["start-what-3", { surveys: { autumn: { closes: "2024-11-08" } } }],
    ["end-what-2", { surveys: { summer: { closes: "2025-07-11" } } }],
    ["end-what-3", { surveys: { localLeader: { closes: "2025-07-11" } } }],
    ["before-what-1", { workshops: [{ point: "first", on: "2024-09-18" }] }],
    ["during-what-1", { workshops: [{ point: "mid-year", on: "2025-01-22" }] }],
    ["end-what-1", { workshops: [{ point: "final", on: "2025-06-10" }] }],
  ] as const)("a due date of %s beside the field that says it", (task, field) => {
    const dueDates = { [task]: "2025-05-01" };
    expect(found({ ...field, dueDates })).toEqual([`stated-twice /dueDates/${task}`]);
    expect(found({ dueDates })).toEqual([]);
  });
  it.each([
    ["start-what-2", { planningSubmittedOn: "2024-10-04" }],
    ["end-what-5", { finalSubmittedOn: "2025-07-02" }],
  ] as const)("a done mark of %s beside the field that proves it", (task, happi) => {
    const done = { [task]: "2025-05-01" };
    expect(found({ happi, done })).toEqual([`stated-twice /done/${task}`]);
    expect(found({ happi: {}, done })).toEqual([]);
  });
});
