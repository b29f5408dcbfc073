import { aTransition } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { assessTransition } from "./assess-transition.ts";

describe("a change of lead body is judged by the year of the handover", () => {
  it("everything as asked: nothing not met, nothing open", () => {
    const report = assessTransition(aTransition());
    expect(report.compliant).toBe(true);
    expect(
      report.findings.filter(({ outcome }) => outcome === "not-met" || outcome === "undetermined"),
    ).toEqual([]);
  });
  it("only advice of one's own is required; the rest is expected", () => {
    const report = assessTransition(
      aTransition({ hubName: { before: "a", after: "b" }, exitPlan: null, funding: null }),
    );
    expect(report.compliant).toBe(true);
    expect(report.counts.should["not-met"]).toBe(6);
  });
  it("another year is refused, or carried forward and said so", () => {
    const later = aTransition({ academicYear: "2024/25" });
    expect(() => assessTransition(later)).toThrow(expect.objectContaining({ code: "edition-not-published" }));
    expect(assessTransition(later, { carryForward: true }).edition.carriedForwardFrom).toBe("2023/24");
  });
});
