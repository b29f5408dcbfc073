import { timelineGantt } from "@maths-hubs/formats/svg";
import { anActivity } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { splitChart } from "./split-chart.ts";
import { timelineAnswer } from "./timeline-answer.ts";

const { timeline } = timelineAnswer(anActivity({ title: "<style>@media" }), {
  asOf: "2025-01-31",
  carryForward: false,
});
const { drawing, darkRules } = splitChart(timelineGantt(timeline));

describe("a Gantt chart keeps to the policy of the pages", () => {
  it("has no style element and no style attribute left", () => expect(drawing).not.toMatch(/<style|style=/));
  it("and its dark colours are rules of their own, for the page to switch on", () => {
    expect(darkRules).toContain(".gantt-f-ground{fill:#12181f}");
    expect(darkRules.split("}").filter((rule) => rule !== "" && !rule.startsWith(".gantt-"))).toEqual([]);
    expect(darkRules).not.toContain("@media");
  });
  it("a picture without a style sheet stays as it is", () =>
    expect(splitChart("<svg></svg>")).toEqual({ drawing: "<svg></svg>", darkRules: "" }));
});
