import { describe, expect, it } from "vitest";
import { inShort, tracked, trackedSilently } from "../judged.test-support.ts";
import { boardStakeholders } from "./board-stakeholders.ts";

describe("SPEC-P8-c-II: each member represents a stakeholder (D14)", () => {
  it("tagged, tagged for none, untagged", () => {
    const members = [
      { person: "p-01", stakeholder: "schools" },
      { person: "p-02", stakeholder: null },
      { person: "p-03" },
    ];
    expect(inShort(tracked(boardStakeholders, { strategicBoard: { members } }))).toEqual([
      "met 1",
      "not-met 0 by 1",
      "undetermined /strategicBoard/members/2/stakeholder",
    ]);
  });
  it("no board or nobody on it: nothing to judge; left out: undetermined", () => {
    for (const strategicBoard of [null, { members: [] }])
      expect(inShort(tracked(boardStakeholders, { strategicBoard }))).toEqual(["not-applicable"]);
    expect(inShort(trackedSilently(boardStakeholders, "strategicBoard"))).toEqual([
      "undetermined /strategicBoard",
    ]);
  });
});
