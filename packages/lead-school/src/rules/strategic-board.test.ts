import { describe, expect, it } from "vitest";
import { inShort, tracked, trackedSilently } from "../judged.test-support.ts";
import { strategicBoard } from "./strategic-board.ts";

describe("SPEC-P8-c-II: a local Strategic Board exists (D14)", () => {
  it.each([
    [[], "not-met 0 by 1"],
    [[{ person: "p-01" }], "met 1"],
    [[{ person: "p-01" }, { person: "p-02" }], "met 2"],
  ])("members %j: %s", (members, expected) =>
    expect(inShort(tracked(strategicBoard, { strategicBoard: { members } }))).toEqual([expected]),
  );
  it("one person for two stakeholders is one member", () => {
    const members = ["schools", "colleges"].map((stakeholder) => ({ person: "p-01", stakeholder }));
    expect(inShort(tracked(strategicBoard, { strategicBoard: { members } }))).toEqual(["met 1"]);
  });
  it("none: not met; left out: undetermined", () => {
    expect(inShort(tracked(strategicBoard, { strategicBoard: null }))).toEqual(["not-met 0 by 1"]);
    expect(inShort(trackedSilently(strategicBoard, "strategicBoard"))).toEqual([
      "undetermined /strategicBoard",
    ]);
  });
});
