import { assessTeam } from "@maths-hubs/mhlm";
import { aTeam } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { teamReportToMarkdown } from "./team-report-to-markdown.ts";

const compliant = assessTeam(aTeam(), { on: "2023-11-01" });
const empty = assessTeam(aTeam({ appointments: [] }), { on: "2023-11-01" });

describe("a report says first what it comes to", () => {
  it("for which hub, on which day, by which edition", () => {
    expect(teamReportToMarkdown(compliant).split("\n").slice(0, 5)).toEqual([
      "# Team of WM2 on 1 November 2023",
      "",
      "**Compliant**",
      "",
      "Edition: 2023/24",
    ]);
  });

  it("and what is in the way", () => {
    expect(teamReportToMarkdown(empty)).toMatch(
      /^\*\*Not compliant: \d+ of \d+ required expectations are not met/m,
    );
  });
});

describe("capacity is set against the minima before the findings", () => {
  it("with what is missing on that day", () => {
    const markdown = teamReportToMarkdown(empty);
    expect(markdown).toContain("| Leadership group | 11.5 | 0 | short by 11.5 |");
    expect(markdown.indexOf("## Capacity")).toBeLessThan(markdown.indexOf("## Not met"));
  });

  it("with what is to spare", () => {
    const capacity = { leadership: 12, "operational-management": null };
    const markdown = teamReportToMarkdown({ ...compliant, capacity });
    expect(markdown).toContain("| Leadership group | 11.5 | 12 | met, 0.5 to spare |");
    expect(markdown).toContain("| Operational management group | 11 | not known | cannot be told |");
  });
});

describe("every finding is there once, with its source", () => {
  it.each([
    ["compliant", compliant],
    ["nobody", empty],
  ])("%s", (_, report) => {
    const lines = teamReportToMarkdown(report).split("\n");
    const findings = lines.filter((line) => /^\| (required|expected|advised) \|/.test(line));
    expect(findings).toHaveLength(report.findings.length);
  });

  it("and a report without findings still is a document", () => {
    const markdown = teamReportToMarkdown({ ...compliant, findings: [], notices: [] });
    expect(markdown.trimEnd().endsWith("| cannot be told |")).toBe(true);
  });
});

describe("notices stand at the end", () => {
  it("as a list", () => {
    const notices = [{ code: "vacancy", subject: "x", message: "A vacancy <b>.", evidence: [] }] as const;
    expect(teamReportToMarkdown({ ...compliant, notices })).toMatch(
      /## Notices\n\n- A vacancy &lt;b&gt;\.\n$/,
    );
  });
});
