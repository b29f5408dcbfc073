import { describe, expect, it } from "vitest";
import { inShort, tracked, trackedSilently } from "../judged.test-support.ts";
import { responsibilityOwner } from "./responsibility-owner.ts";

describe("SPEC-P8-role: somebody answers for each of the fourteen items", () => {
  it("all of them: met, in the order of the document", () => {
    const findings = tracked(responsibilityOwner);
    expect(findings.map(({ subject }) => subject)).toEqual([
      "a-1",
      "a-2",
      "a-3",
      "b-1",
      "b-2",
      "b-3",
      "b-4",
      "c-1",
      "c-2",
      "c-3",
      "c-4",
      "d-1",
      "d-2",
      "d-3",
    ]);
    expect(new Set(inShort(findings))).toEqual(new Set(["met 1"]));
  });
  it("an item without an owner, and those that are not tracked at all: nobody", () => {
    const findings = tracked(responsibilityOwner, {
      responsibilities: [{ item: "a-2" }, { item: "d-3", owner: "p-01" }],
    });
    expect(findings.filter(({ outcome }) => outcome === "met").map(({ subject }) => subject)).toEqual([
      "d-3",
    ]);
    expect(findings[1]).toMatchObject({ subject: "a-2", shortfall: 1, evidence: ["/responsibilities/0"] });
    expect(findings[0]).toMatchObject({ subject: "a-1", evidence: ["/responsibilities"] });
  });
  it("the block left out: undetermined, once", () =>
    expect(inShort(trackedSilently(responsibilityOwner, "responsibilities"))).toEqual([
      "undetermined /responsibilities",
    ]));
});
