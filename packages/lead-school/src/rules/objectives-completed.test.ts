import type { TrackedPart } from "@maths-hubs/model";
import { anObjectivesTracker } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { assessObjectivesTracker } from "../assess-objectives-tracker.ts";
import { inShort, tracked, trackedSilently } from "../judged.test-support.ts";
import { objectivesCompleted } from "./objectives-completed.ts";

const ofPart = (part: Omit<TrackedPart, "part">, on: string) =>
  inShort(tracked(objectivesCompleted, { parts: [{ part: "1.1", ...part }] }, on)).at(0);

describe("SPEC-AnnexB-deadline: each of the 37 parts is completed by September 2024, its last day included (E16)", () => {
  it("all of them: met", () => {
    const findings = tracked(objectivesCompleted);
    expect(findings).toHaveLength(37);
    expect(new Set(inShort(findings))).toEqual(new Set(["met 2024-07-01"]));
  });
  it.each([
    ["2024-09-29", "met 2024-09-29"],
    ["2024-09-30", "met 2024-09-30"],
    ["2024-10-01", "not-met 2024-10-01 by 1"],
  ])("completed on %s: %s", (completedOn, expected) =>
    expect(ofPart({ status: "completed", completedOn }, "2024-11-01")).toBe(expected),
  );
  it.each([
    ["2024-09-29", "not-applicable"],
    ["2024-09-30", "not-applicable"],
    ["2024-10-01", "not-met 2024-10-01 by 1"],
    ["2024-10-05", "not-met 2024-10-05 by 5"],
  ])("in progress on %s: %s", (on, expected) => {
    expect(ofPart({ status: "in-progress" }, on)).toBe(expected);
    expect(ofPart({ status: "not-started" }, on)).toBe(expected);
    expect(inShort(tracked(objectivesCompleted, { parts: [] }, on)).at(0)).toBe(expected);
  });
  it.each([
    ["2024-09-30", "met 2024-09-30"],
    ["2024-10-01", "undetermined /parts/0/completedOn"],
  ])("completed without a day, asked on %s: %s", (on, expected) =>
    expect(ofPart({ status: "completed" }, on)).toBe(expected),
  );
  it.each([
    ["2024-06-29", "not-applicable"],
    ["2024-06-30", "met 2024-06-30"],
  ])("to be completed on 30 June, asked on %s: %s", (on, expected) =>
    expect(ofPart({ status: "completed", completedOn: "2024-06-30" }, on)).toBe(expected),
  );
  it("without a status: undetermined; the block left out: undetermined", () => {
    expect(ofPart({}, "2024-10-01")).toBe("undetermined /parts/0/status");
    expect(inShort(trackedSilently(objectivesCompleted, "parts"))).toEqual(["undetermined /parts"]);
  });
  it("in a later year the date of 2023/24 does not hold, though its objectives may be looked at (E17)", () => {
    const tracker = anObjectivesTracker({ academicYear: "2024/25" });
    const { findings } = assessObjectivesTracker(tracker, { on: "2025-10-01", carryForward: true });
    const own = findings.filter(({ rule }) => rule === objectivesCompleted.id);
    expect(inShort(own)).toEqual(["not-applicable"]);
    expect(own[0]?.edition.carriedForwardFrom).toBe("2023/24");
  });
});
