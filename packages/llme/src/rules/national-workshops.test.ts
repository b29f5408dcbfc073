import { localLeadersOf } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { judgedOnce, without } from "../judged.test-support.ts";
import { nationalWorkshops } from "./national-workshops.ts";

const held = (...points: readonly ("first" | "mid-year" | "final")[]) =>
  localLeadersOf({
    projectCommunities: [
      { project: "NCP24-09", workshops: points.map((point, n) => ({ point, on: `2025-01-1${n}` })) },
    ],
  });

describe("HBK-NCPC-workshops, HBK-TL-workshops: national workshops at three points of the year (G12)", () => {
  it.each([
    [["first", "mid-year"], "not-met"],
    [["first", "mid-year", "final"], "met"],
    [["first", "mid-year", "mid-year", "final"], "met"],
    [["mid-year", "mid-year", "mid-year"], "not-met"],
  ] as const)("%j: %s", (points, outcome) =>
    expect(judgedOnce(nationalWorkshops, held(...points))).toMatchObject({ outcome, subject: "NCP24-09" }),
  );
  it("left out: asked for; no project: nothing to judge", () => {
    expect(
      judgedOnce(nationalWorkshops, localLeadersOf({ projectCommunities: [{ project: "NCP24-09" }] })),
    ).toMatchObject({
      missing: ["/projectCommunities/0/workshops"],
    });
    expect(judgedOnce(nationalWorkshops, without(localLeadersOf(), "projectCommunities"))).toMatchObject({
      missing: ["/projectCommunities"],
    });
    expect(judgedOnce(nationalWorkshops, localLeadersOf({ projectCommunities: [] })).outcome).toBe(
      "not-applicable",
    );
  });
});
