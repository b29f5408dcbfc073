import { anActivity } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { activityId, timelineActivity } from "./activity-id.ts";
import { leftOut } from "./judged.test-support.ts";

const bare = { hub: "SW3", academicYear: "2024/25", localLeader: "l-07" };

describe("an activity is told by the host's reference, else by project and local leader", () => {
  it.each([
    [{ reference: "a-1", project: "NCP24-09" }, "SW3/2024-25/a-1"],
    [{ project: "NCP24-09" }, "SW3/2024-25/NCP24-09/l-07"],
    [{}, "SW3/2024-25/local/l-07"],
  ])("%j: %s", (changes, id) => expect(activityId({ ...bare, ...changes })).toBe(id));
  it("what is done does not change it", () =>
    expect(activityId(anActivity())).toBe(activityId(leftOut(anActivity(), "happi"))));
});

describe("the head of a timeline says what the document says", () => {
  it("all of it", () =>
    expect(timelineActivity(anActivity({ reference: "a-1", title: "Ours" }), "community")).toEqual({
      id: "SW3/2024-25/a-1",
      hub: "SW3",
      academicYear: "2024/25",
      reference: "a-1",
      project: "NCP24-09",
      title: "Ours",
      type: "community",
      localLeader: "l-07",
      link: "p-04",
      starts: "2024-10-08",
      ends: "2025-06-17",
    }));
  it("and nothing that it leaves out", () =>
    expect(timelineActivity(bare, null)).toStrictEqual({
      id: "SW3/2024-25/local/l-07",
      hub: "SW3",
      academicYear: "2024/25",
      type: null,
      localLeader: "l-07",
    }));
});
