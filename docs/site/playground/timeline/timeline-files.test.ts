import { anActivity } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { timelineAnswer } from "./timeline-answer.ts";
import { timelineFiles } from "./timeline-files.ts";

const title = "</script><script>alert(1)</script>\r\nBEGIN:VEVENT";
const { timeline } = timelineAnswer(anActivity({ title }), { asOf: "2025-01-31", carryForward: false });
const textOf = (label: string): string =>
  timelineFiles(timeline)
    .find((file) => file.label === label)
    ?.make().text ?? "";

describe("what can be taken out of a timeline", () => {
  it("a calendar with an event for each dated thing, and none that a title smuggles in", () => {
    const lines = textOf("Calendar (.ics)").split("\r\n");
    expect(lines[0]).toBe("BEGIN:VCALENDAR");
    const begun = lines.filter((line) => line === "BEGIN:VEVENT").length;
    expect(begun).toBeGreaterThan(10);
    expect(lines.filter((line) => line.startsWith("UID:"))).toHaveLength(begun);
  });
  it("a table with a heading, and a row for each obligation, workshop, survey, plan and report", () => {
    const rows = textOf("Table as CSV")
      .replaceAll(/"[^"]*"/g, '""')
      .trim()
      .split("\r\n");
    expect([timeline.events.length, timeline.surveys.length, timeline.submissions.length]).toEqual([3, 3, 2]);
    expect(rows).toHaveLength(1 + 27 + 3 + 3 + 2);
  });
  it("the answer as the library gives it", () =>
    expect(JSON.parse(textOf("Answer as JSON"))).toEqual(timeline));
  it("a chart in which the title is text", () => {
    expect(textOf("Chart as SVG")).not.toContain("<script");
    expect(textOf("Chart as Mermaid")).toMatch(/^gantt/m);
  });
});
