import { describe, expect, it } from "vitest";
import {
  bareActivity,
  busyTimeline,
  hostileActivity,
  hubTimelines,
  timelineOf,
} from "../timelines.test-support.ts";
import { hubToMermaid } from "./hub-to-mermaid.ts";
import { mermaidText } from "./mermaid-text.ts";
import { timelineToMermaid } from "./timeline-to-mermaid.ts";

describe("a timeline as a Mermaid Gantt chart", () => {
  it("has a section a stage, windows as bars, other dates as milestones, what has none as a comment", () => {
    expect(timelineToMermaid(busyTimeline).split("\n")).toEqual([
      "gantt",
      "    title Evaluation of Primary Development Work Group, NCP24-09, led by l-07, SW3, 2024/25",
      "    dateFormat YYYY-MM-DD",
      "    inclusiveEndDates",
      "    axisFormat %b %Y",
      "    tickInterval 1month",
      "    todayMarker off",
      "    section Date judged",
      "    3 February 2025 :milestone, 2025-02-03, 0d",
      "    section Before the start",
      "    First national workshop :milestone, done, 2024-09-18, 0d",
      "    Impact outcomes understood :milestone, done, 2024-10-07, 0d",
      "    %% no due date#58; Expectations understood",
      "    section At the start",
      "    %% done, no due date#58; Local data methods chosen",
      "    HAPPI planning section :milestone, done, 2024-10-18, 0d",
      "    Autumn survey :done, 2024-09-30, 2024-11-08",
      "    section While it runs",
      "    Mid-year workshops :milestone, done, 2025-01-15, 0d",
      "    Confirm#58; Mid-year workshops :milestone, 2025-02-12, 0d",
      "    Mid-year workshops :milestone, 2025-02-26, 0d",
      "    HAPPI kept up to date :milestone, active, 2025-03-31, 0d",
      "    Local field work :milestone, done, 2025-02-03, 0d",
      "    %% no due date#58; National field work",
      "    section At the end",
      "    Confirm#58; Final national workshop :milestone, 2025-05-27, 0d",
      "    Final national workshop :2025-06-10, 2025-06-11",
      "    Final national workshop :milestone, 2025-06-13, 0d",
      "    Summer survey :2025-06-02, 2025-07-11",
      "    %% no due date#58; Local leader survey",
      "    %% no due date#58; Evidence analysed",
      "    HAPPI form complete :milestone, 2025-07-04, 0d",
      "    section Plans and reports",
      "    Delivery plan :milestone, done, 2024-09-20, 0d",
      "    Autumn report :milestone, crit, 2024-12-13, 0d",
      "",
    ]);
  });
});

describe("a hub as a Mermaid Gantt chart", () => {
  it("has a section a local leader and a bar an activity, critical where something is late", () => {
    const lines = hubToMermaid(hubTimelines).split("\n");
    expect(lines.filter((line) => line.startsWith("    section l-"))).toHaveLength(7);
    expect(lines).toContain("    Primary Development Work Group, 1 late :crit, 2024-10-08, 2025-06-17");
    expect(lines).toContain(
      "    Next#58; Primary Development Work Group :milestone, 2025-02-12, 0d".replace("12", "26"),
    );
  });

  it("says of an activity without days that it has none", () => {
    expect(hubToMermaid([timelineOf(bareActivity)])).toContain(
      "    %% not both first and last day known#58; Local activity\n",
    );
  });
});

describe("any text stays a name", () => {
  it.each([
    ["a: b", "a#58; b"],
    ["a; b", "a#59; b"],
    ["#35;", "#35;35#59;"],
    ["%%{init: {}}%%", "#37;#37;#123;init#58; #123;#125;#125;#37;#37;"],
    ["a\r\nsection b", "a section b"],
    ["section b", "#115;ection b"],
    ["Click here", "#67;lick here"],
    ["TITLE", "#84;ITLE"],
    ["weekend", "#119;eekend"],
    ["week 1", "week 1"],
    ["</svg><script>", "#60;/svg#62;#60;script#62;"],
    ["", "untitled"],
    [" \n ", "untitled"],
  ])("%j", (text, written) => {
    expect(mermaidText(text)).toBe(written);
  });

  it("in a whole chart, which has no line, comment or directive of the text's own", () => {
    const chart = timelineToMermaid(timelineOf(hostileActivity));
    expect(chart).not.toMatch(/[\r<>{}`]|^BEGIN|%%\{/m);
    expect(chart.split("\n")).toHaveLength(timelineToMermaid(busyTimeline).split("\n").length);
  });
});
