import type { TrackedPart } from "@maths-hubs/model";
import { anObjectivesTracker } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { objectivesProgress } from "./objectives-progress.ts";

const ofPart = (part: Omit<TrackedPart, "part">, on: string) =>
  objectivesProgress(anObjectivesTracker({ parts: [{ part: "2.5", ...part }] }), { on }).objectives[1];

describe("progress by objective", () => {
  it("ten objectives with their titles, 37 parts, all completed", () => {
    const { objectives, counts, completeBy } = objectivesProgress(anObjectivesTracker(), {
      on: "2024-10-01",
    });
    expect(objectives.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(objectives[9]?.title).toBe("Financial management");
    expect(objectives.map((one) => one.counts.completed)).toEqual([4, 5, 4, 4, 3, 3, 3, 3, 3, 5]);
    expect(counts).toEqual({ "not-started": 0, "in-progress": 0, completed: 37, unknown: 0 });
    expect(
      objectives.flatMap(({ late, withoutEvidence, withoutOwner }) => [
        ...late,
        ...withoutEvidence,
        ...withoutOwner,
      ]),
    ).toEqual([]);
    expect(completeBy).toEqual({ words: "September 2024", latestDay: "2024-09-30", dayStated: false });
  });
  it("what is not tracked is unknown, never not started", () => {
    const { counts } = objectivesProgress({ hub: "WM2", academicYear: "2023/24" }, { on: "2024-10-01" });
    expect(counts).toEqual({ "not-started": 0, "in-progress": 0, completed: 0, unknown: 37 });
  });
  it.each([
    ["2024-02-28", []],
    ["2024-02-29", []],
    ["2024-03-01", ["2.5"]],
  ])("due by the hub's own date, 29 February, open on %s: late %j", (on, late) => {
    expect(ofPart({ status: "in-progress", due: "2024-02-29" }, on)?.late).toEqual(late);
    expect(ofPart({ status: "not-started", due: "2024-02-29" }, on)?.late).toEqual(late);
    expect(ofPart({ due: "2024-02-29" }, on)?.late).toEqual([]);
  });
  it.each([
    ["2024-09-30", []],
    ["2024-10-01", ["2.5"]],
  ])("with no date of its own, or one too late, open on %s: late %j by the grant", (on, late) => {
    expect(ofPart({ status: "in-progress" }, on)?.late).toEqual(late);
    expect(ofPart({ status: "in-progress", due: "2025-01-01" }, on)?.late).toEqual(late);
  });
  it.each([
    ["2024-10-01", ["2.5"]],
    ["2024-10-02", []],
  ])("completed on 2 October, asked on %s: late %j", (on, late) => {
    expect(ofPart({ status: "completed", completedOn: "2024-10-02" }, on)?.late).toEqual(late);
    expect(ofPart({ status: "completed" }, on)?.late).toEqual([]);
  });
  it("nothing shows it, and nobody answers for it: named; not said is not nothing", () => {
    expect(ofPart({ evidence: [] }, "2024-01-01")).toMatchObject({
      withoutEvidence: ["2.5"],
      withoutOwner: ["2.5"],
    });
    expect(ofPart({ owner: "p-01" }, "2024-01-01")).toMatchObject({ withoutEvidence: [], withoutOwner: [] });
  });
  it("in a later year the date of the grant is not carried forward (E17)", () => {
    const parts = [{ part: "1.1", status: "in-progress" as const }];
    const tracker = anObjectivesTracker({ academicYear: "2024/25", parts });
    const progress = objectivesProgress(tracker, { on: "2025-10-01", carryForward: true });
    expect(progress.completeBy).toBeNull();
    expect(progress.objectives[0]?.late).toEqual([]);
    expect(progress.edition.carriedForwardFrom).toBe("2023/24");
  });
});
