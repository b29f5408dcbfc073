import { hubProgress } from "@maths-hubs/evaluation";
import { anActivity } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import {
  bareActivity,
  busyTimeline,
  hostileActivity,
  hubTimelines,
  timelineOf,
} from "../timelines.test-support.ts";
import { hubProgressToMarkdown } from "./hub-progress-to-markdown.ts";
import { timelineToMarkdown } from "./timeline-to-markdown.ts";

const asOf = "2025-02-03";

const late = anActivity({ happi: { planningDue: "2024-10-18" } });
const lateOn = (date: string): string => timelineToMarkdown(timelineOf(late, date));
const lateOf = (...leaders: readonly string[]): string =>
  hubProgressToMarkdown(
    hubProgress(
      leaders.map((localLeader) => timelineOf({ ...late, localLeader })),
      { asOf },
    ),
  );

describe("a timeline as Markdown", () => {
  const markdown = timelineToMarkdown(busyTimeline, { sourceTitles: { HBK: "The handbook" } });

  it("has the four stages with their days, then workshops, surveys, plans and reports, findings, sources", () => {
    expect(markdown.match(/^## .*/gm)).toEqual(
      [
        "## Before the start, to 7 October 2024",
        "## At the start, from 8 October 2024",
        "## While it runs, 8 October 2024 to 17 June 2025",
        "## At the end, from 17 June 2025",
        "## Workshops",
        "## Surveys",
        "## Plans and reports",
        "## Not met",
        "## Cannot be told",
        "## Met",
        "## Does not apply",
        "## Sources",
      ].map((line) => expect.stringMatching(new RegExp(`^${line}`)) as string),
    );
  });

  it("says status, due date, window and source of each task, and what it contributes to", () => {
    expect(markdown).toMatch(
      /\| done \| HAPPI planning section \| 18 October 2024 \| from 8 October 2024 \| .+ \| HBK, .+ \|/,
    );
    expect(markdown).toMatch(/\| no due date \| National field work \|  \|/);
    expect(markdown).toMatch(/^- Contributes to reporting: ./m);
    expect(markdown).toContain("| Autumn survey | 30 September 2024 to 8 November 2024 | 12 of 14 |");
    expect(markdown).toContain(
      "| Final national workshop | 10 June 2025 to 11 June 2025, 13 June 2025 | face-to-face | 27 May 2025 | open | not known |",
    );
    expect(markdown).toContain("| Autumn report | report | 13 December 2024 |  | missing |");
  });

  it("leaves out what there is none of, and says what is unknown", () => {
    const bare = timelineToMarkdown(timelineOf(bareActivity));
    expect(bare).not.toMatch(/## Workshops|## Plans/);
    expect(bare).toContain("not stated for this activity");
  });

  it("counts the days late", () => {
    expect(lateOn("2024-10-19")).toContain("| overdue, 1 day late | HAPPI planning section |");
    expect(lateOn("2024-10-20")).toContain("| overdue, 2 days late | HAPPI planning section |");
  });
});

describe("a hub's view as Markdown", () => {
  it("has what is late and next, by stage, by local leader and by task", () => {
    const markdown = hubProgressToMarkdown(hubProgress(hubTimelines, { asOf }));
    expect(markdown).toContain("**Nothing is late**");
    expect(markdown.match(/^## .*/gm)).toEqual([
      "## Next",
      "## By stage",
      "## By local leader",
      "## By task",
      "## Plans and reports that are late or missing",
    ]);
    expect(markdown.match(/^\| l-0\d \| \d \|/gm)).toHaveLength(7);
  });

  it("counts what is late", () => {
    expect(lateOf("l-01")).toContain("**1 task is late**");
    expect(lateOf("l-01", "l-02")).toContain("**2 tasks are late**");
    expect(lateOf("l-01")).toContain(
      "| l-01 | SW3/2024-25/NCP24-09/l-01 | HAPPI planning section | 18 October 2024 | 108 |",
    );
  });
});

describe("hostile text stays text", () => {
  it("in Markdown and the HTML made of it", () => {
    const markdown = timelineToMarkdown(timelineOf(hostileActivity));
    expect(markdown).not.toMatch(/<script|<\/svg|^BEGIN/m);
    expect(markdown).toContain("&lt;script&gt;");
  });
});
