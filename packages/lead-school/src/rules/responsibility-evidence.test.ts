import { describe, expect, it } from "vitest";
import { inShort, tracked, trackedSilently } from "../judged.test-support.ts";
import { responsibilityEvidence } from "./responsibility-evidence.ts";

const ofItem = (changes: { readonly evidence?: readonly string[] }) =>
  inShort(tracked(responsibilityEvidence, { responsibilities: [{ item: "a-1", ...changes }] })).at(0);

describe("SPEC-P8-a to SPEC-P8-d: something shows that each item is met", () => {
  it("all of them: met", () =>
    expect(inShort(tracked(responsibilityEvidence))).toEqual(Array.from({ length: 14 }, () => "met 1")));
  it.each([
    [{ evidence: [] }, "not-met 0 by 1"],
    [{ evidence: ["e-1"] }, "met 1"],
    [{ evidence: ["e-1", "e-2"] }, "met 2"],
    [{}, "undetermined /responsibilities/0/evidence"],
  ])("%j: %s", (changes, expected) => expect(ofItem(changes)).toBe(expected));
  it("an item that the tracker leaves out has none", () =>
    expect(inShort(tracked(responsibilityEvidence, { responsibilities: [] }))).toEqual(
      Array.from({ length: 14 }, () => "not-met 0 by 1"),
    ));
  it("the block left out: undetermined", () =>
    expect(inShort(trackedSilently(responsibilityEvidence, "responsibilities"))).toEqual([
      "undetermined /responsibilities",
    ]));
});
