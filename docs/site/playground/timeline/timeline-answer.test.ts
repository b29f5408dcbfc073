import { assessActivity } from "@maths-hubs/evaluation";
import { anActivity } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { timelineAnswer } from "./timeline-answer.ts";

const settings = { asOf: "2025-01-31", carryForward: false };

describe("the page shows what the library answers", () => {
  it("the timeline with every rule applied", () => {
    expect(timelineAnswer(anActivity(), settings).timeline).toEqual(
      assessActivity(anActivity(), { asOf: settings.asOf }),
    );
  });
  it("with the type of the project from the catalogue where the document does not say it", () => {
    const { type: _, ...untyped } = anActivity();
    expect(timelineAnswer(untyped, settings).timeline.activity.type).toBe("work-group");
  });
  it("and what a hub's view says of the one activity", () => {
    const { counts, next } = timelineAnswer(anActivity(), settings).progress;
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(15);
    expect(next.length).toBeGreaterThan(0);
  });
  it("a year without an edition is refused, or carried forward where the visitor says so", () => {
    const later = anActivity({
      academicYear: "2025/26",
      project: "NCP25-09",
      workshops: [],
      starts: "2025-10-08",
      ends: "2026-06-17",
    });
    expect(() => timelineAnswer(later, { ...settings, asOf: "2025-10-20" })).toThrow(
      expect.objectContaining({ code: "edition-not-published" }),
    );
    const carried = timelineAnswer(later, { asOf: "2025-10-20", carryForward: true }).timeline;
    expect(carried.edition.carriedForwardFrom).toBe("2024/25");
  });
});
