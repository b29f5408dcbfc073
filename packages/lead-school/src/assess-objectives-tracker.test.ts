import { anObjectivesTracker } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { assessObjectivesTracker } from "./assess-objectives-tracker.ts";
import { trackerEditions } from "./tracker-editions.ts";

const on = "2024-10-01";

describe("a tracker is judged by the edition of its own year", () => {
  it("everything done: nothing held back, nothing not met", () => {
    const report = assessObjectivesTracker(anObjectivesTracker(), { on });
    expect(report.compliant).toBe(true);
    expect(
      report.findings.filter(({ outcome }) => outcome === "not-met" || outcome === "undetermined"),
    ).toEqual([]);
    expect(report.edition).toEqual({ academicYear: "2023/24" });
  });
  it("a tracker that says nothing is held back by what is unknown", () => {
    const report = assessObjectivesTracker({ hub: "WM2", academicYear: "2023/24" }, { on });
    expect(report.heldBackBy).toBe("undetermined");
    expect(report.findings.every(({ outcome }) => outcome === "undetermined")).toBe(true);
  });
  it("another year is refused, or carried forward and said so (E17)", () => {
    const later = anObjectivesTracker({ academicYear: "2024/25" });
    expect(() => assessObjectivesTracker(later, { on })).toThrow(
      expect.objectContaining({ code: "edition-not-published" }),
    );
    const { edition } = assessObjectivesTracker(later, { on, carryForward: true });
    expect(edition).toEqual({ academicYear: "2024/25", carriedForwardFrom: "2023/24" });
    expect(() => assessObjectivesTracker(later, { on, edition: trackerEditions.for("2023/24") })).toThrow(
      expect.objectContaining({ code: "edition-of-another-year", path: "/academicYear" }),
    );
  });
  it("what the edition does not have is refused with its place", () => {
    const parts = [{ part: "1.4" }, { part: "1.5" }];
    expect(() => assessObjectivesTracker(anObjectivesTracker({ parts }), { on })).toThrow(
      expect.objectContaining({ code: "unknown-part", received: "1.5", path: "/parts/1/part" }),
    );
    const responsibilities = [{ item: "e-1" }];
    expect(() => assessObjectivesTracker(anObjectivesTracker({ responsibilities }), { on })).toThrow(
      expect.objectContaining({ code: "unknown-item", path: "/responsibilities/0/item" }),
    );
  });
  it("a day that is none is refused", () =>
    expect(() => assessObjectivesTracker(anObjectivesTracker(), { on: "2024-02-30" })).toThrow(
      expect.objectContaining({ code: "invalid-date" }),
    ));
});
