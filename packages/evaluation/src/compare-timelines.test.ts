import { anActivity } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { compareTimelines, whatChangedSince } from "./compare-timelines.ts";
import { evaluationTimeline } from "./evaluation-timeline.ts";
import { refusalOf } from "./judged.test-support.ts";

const timeline = (changes = {}, asOf = "2024-10-20") => evaluationTimeline(anActivity(changes), { asOf });

describe("two sets of timelines are compared obligation by obligation", () => {
  it("what became done, late or open between two dates", () =>
    expect(
      whatChangedSince([anActivity({ happi: { planningDue: "2024-10-18" } })], {
        since: "2024-10-08",
        asOf: "2024-10-19",
      }).changes.map(({ obligation, before, after }) => [obligation, before.status, after.status]),
    ).toEqual([
      ["start-what-1", "open", "done"],
      ["start-what-2", "open", "overdue"],
      ["start-reporting-1", "undated", "done"],
    ]));
  it("a due date that moved", () => {
    const moved = timeline({ happi: { ...anActivity().happi, finalDue: "2025-07-11" } });
    expect(compareTimelines([timeline()], [moved]).changes).toEqual([
      {
        activity: "SW3/2024-25/NCP24-09/l-07",
        localLeader: "l-07",
        obligation: "end-what-5",
        before: { status: "upcoming", due: "2025-07-04" },
        after: { status: "upcoming", due: "2025-07-11" },
      },
    ]);
  });
  it("activities that came and went", () =>
    expect(compareTimelines([timeline({ reference: "a-1" })], [timeline({ reference: "a-2" })])).toEqual({
      from: "2024-10-20",
      to: "2024-10-20",
      added: ["SW3/2024-25/a-2"],
      removed: ["SW3/2024-25/a-1"],
      changes: [],
    }));
  it("nothing before, or nothing after", () => {
    expect(compareTimelines([], [timeline()])).toMatchObject({ from: null, added: [expect.any(String)] });
    expect(compareTimelines([timeline()], [])).toMatchObject({ to: null, removed: [expect.any(String)] });
  });
  it("timelines of different dates in one set are refused", () =>
    expect(
      refusalOf(() => compareTimelines([timeline(), timeline({ reference: "b" }, "2024-10-21")], [])),
    ).toMatchObject({ code: "dates-differ" }));
});
