import { anActivity } from "@maths-hubs/model/testing";
import type { Activity } from "@maths-hubs/model";
import { describe, expect, it } from "vitest";
import { dueList } from "./due-list.ts";
import { timelineAnswer } from "./timeline-answer.ts";
import { exampleDay, timelineTool } from "./timeline-tool.ts";

const listOf = (activity: Activity, asOf: string, daysAhead = 28) =>
  dueList(timelineAnswer(activity, { asOf, carryForward: false }).timeline, daysAhead);

const example = (() => {
  const checked = timelineTool.check(timelineTool.example);
  if (!checked.ok) throw new Error("the example has faults");
  return checked.value;
})();

describe("the page says first what is late, and then what is next", () => {
  it("of the example on the day that it opens with", () => {
    const { late, next } = listOf(example, exampleDay);
    expect(late).toEqual([
      {
        key: "obligation/end-what-5",
        title: "HAPPI form complete",
        due: "2025-07-04",
        detail: "2 days late",
      },
    ]);
    expect(next.map(({ title, due }) => [title, due])).toEqual([
      ["Summer survey", "2025-07-11"],
      ["Local leader survey", "2025-07-11"],
      ["Summer report", "2025-07-18"],
    ]);
  });
  it.each([
    [4, []],
    [5, ["2025-07-11", "2025-07-11"]],
    [12, ["2025-07-11", "2025-07-11", "2025-07-18"]],
  ])("looking ahead %d days", (daysAhead, due) =>
    expect(listOf(example, exampleDay, daysAhead).next.map((item) => item.due)).toEqual(due),
  );
  it("a due date is in time on its day, and late on the day after", () => {
    expect(listOf(example, "2025-07-04").late).toEqual([]);
    expect(listOf(example, "2025-07-05").late.map(({ detail }) => detail)).toEqual(["1 day late"]);
  });
});

describe("an event is confirmed before its day for confirming has passed", () => {
  const workshops = [
    { point: "final", on: "2025-06-24", mode: "face-to-face", title: "Final days" },
    { point: "mid-year", on: "2025-07-01", mode: "online" },
  ] as const;
  const activity = anActivity({ workshops });
  const titles = (asOf: string) => {
    const { late, invitations } = listOf(activity, asOf, 0);
    return {
      late: late.filter(({ key }) => key.startsWith("locked")),
      invitations: invitations.map((item) => [item.title, item.due, item.detail]),
    };
  };
  const online = ["Mid-year workshop", null, "until the event is over"];

  it("on the last day it waits for an answer", () =>
    expect(titles("2025-06-10")).toEqual({
      late: [],
      invitations: [online, ["Final days", "2025-06-10", ""]],
    }));
  it("on the day after it is late, and only getting in touch helps", () =>
    expect(titles("2025-06-11")).toEqual({
      late: [
        {
          key: "locked/final-1",
          title: "Not confirmed in time: Final days",
          due: "2025-06-10",
          detail: "get in touch about it",
        },
      ],
      invitations: [online],
    }));
});

describe("plans and reports are late when they are missing", () => {
  const submissions = [{ reference: "plan-1", kind: "plan", due: "2024-10-01" }] as const;
  it.each([
    ["2024-10-01", 0],
    ["2024-10-02", 1],
  ])("on %s: %d", (asOf, count) => {
    const late = listOf(anActivity({ submissions }), asOf).late.filter(({ title }) => title === "plan-1");
    expect(late).toHaveLength(count);
  });
});
