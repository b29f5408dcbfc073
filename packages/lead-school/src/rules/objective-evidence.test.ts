import type { TrackedPart } from "@maths-hubs/model";
import { describe, expect, it } from "vitest";
import { inShort, tracked, trackedSilently } from "../judged.test-support.ts";
import { objectiveEvidence } from "./objective-evidence.ts";

const ofPart = (part: Omit<TrackedPart, "part">) =>
  inShort(tracked(objectiveEvidence, { parts: [{ part: "1.1", ...part }] })).at(0);

describe("SPEC-AnnexB-5-1: what is called completed is shown", () => {
  it.each([
    [{ status: "completed", evidence: ["e-1"] }, "met 1"],
    [{ status: "completed", evidence: [] }, "not-met 0 by 1"],
    [{ status: "completed" }, "undetermined /parts/0/evidence"],
    [{ status: "in-progress", evidence: [] }, "not-applicable"],
    [{ status: "not-started" }, "not-applicable"],
    [{ evidence: ["e-1"] }, "undetermined /parts/0/status"],
  ] as const)("%j: %s", (part, expected) => expect(ofPart(part)).toBe(expected));
  it("what is not tracked is not completed; the block left out: undetermined", () => {
    expect(inShort(tracked(objectiveEvidence, { parts: [] })).at(36)).toBe("not-applicable");
    expect(inShort(trackedSilently(objectiveEvidence, "parts"))).toEqual(["undetermined /parts"]);
  });
});
