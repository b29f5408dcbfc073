import type { TeamYear } from "@maths-hubs/model";
import { describe, expect, it } from "vitest";
import {
  compliantYear,
  yearWithOneDayGap,
  yearWithUnknownDays,
  yearWithVacancy,
} from "../years.test-support.ts";
import { teamYearToMarkdown } from "./team-year-to-markdown.ts";

const linesOf = (year: TeamYear): readonly string[] => teamYearToMarkdown(year).split("\n");
const headingsOf = (year: TeamYear): readonly string[] =>
  linesOf(year).filter((line) => line.startsWith("#"));

describe("a year says first what it comes to", () => {
  it.each([
    ["compliant", compliantYear, "**Compliant all year**"],
    ["a vacancy", yearWithVacancy, "**Not compliant: 2 gaps in what is required**"],
    ["unknown days", yearWithUnknownDays, "**Cannot be told: 1 open question about what is required**"],
  ])("%s", (_, year, verdict) => {
    expect(linesOf(year)[2]).toBe(verdict);
  });

  it("and by which edition", () => {
    expect(linesOf(compliantYear)[4]).toBe("Edition: 2023/24");
    const edition = { academicYear: "2026/27", carriedForwardFrom: "2023/24" };
    expect(linesOf({ ...compliantYear, edition })[4]).toContain("carried forward from 2023/24");
  });
});

describe("sections without content are left out", () => {
  it("a compliant year has no gaps", () => {
    expect(headingsOf(compliantYear)).toEqual([
      "# Team of WM2, 1 September 2023 to 31 August 2024",
      "## Capacity",
      expect.stringMatching(/^## Met all year \(\d+\)$/),
      "## Notices",
    ]);
  });

  it("a year with everything has all, in this order", () => {
    const year = { ...yearWithVacancy, openQuestions: yearWithUnknownDays.openQuestions };
    expect(
      headingsOf(year)
        .slice(1)
        .map((line) => line.replace(/ \(\d+\)/, "")),
    ).toEqual(["## Capacity", "## Gaps", "## Open questions", "## Met all year", "## Notices"]);
  });
});

describe("capacity is set against the minima", () => {
  it.each([
    ["nothing to spare", compliantYear, "| Leadership group | 11.5 | 11.5 | met, nothing to spare |"],
    ["a vacancy", yearWithVacancy, "| Leadership group | 11.5 | 7.5 to 11.5 | short by up to 4 |"],
    [
      "unknown days",
      yearWithUnknownDays,
      "| Leadership group | 11.5 | 11.5, on some days not known | cannot be told on some days |",
    ],
  ])("%s", (_, year, row) => {
    expect(linesOf(year)).toContain(row);
  });
});

describe("a gap has dates, shortfall with unit, force and source", () => {
  const place = "SPEC, Annex C, leadership group (functions)";

  it("of a month", () => {
    expect(linesOf(yearWithVacancy)).toContain(
      `| 1 November 2023 to 30 November 2023 | Leadership group capacity | 4 days a week | must | ${place} |`,
    );
  });

  it("in the singular where it is one", () => {
    expect(linesOf(yearWithVacancy)).toContainEqual(
      expect.stringContaining(
        "| 1 November 2023 to 30 November 2023 | Maths Hub Lead named | 1 person | must |",
      ),
    );
  });

  it("of a day", () => {
    expect(linesOf(yearWithOneDayGap)).toContain(
      `| 15 November 2023 | Leadership group capacity | 4 days a week | must | ${place} |`,
    );
  });

  it("what is required stands first", () => {
    const lines = linesOf(yearWithVacancy);
    const forces = lines.slice(lines.indexOf("## Gaps") + 4).map((line) => line.split(" | ")[3]);
    const gapForces = forces.slice(0, yearWithVacancy.gaps.length);
    expect(gapForces.join(" ")).toMatch(/^(must )+(should ?)+$/);
  });

  it("and the titles of the sources that are cited stand at the end", () => {
    const sourceTitles = { SPEC: "The <b>Specification", HBK: "The handbook" };
    const markdown = teamYearToMarkdown(yearWithVacancy, { sourceTitles });
    expect(markdown).toContain(`| must | ${place} |`);
    expect(markdown).toMatch(/\n## Sources\n\n- SPEC: The &lt;b&gt;Specification\n$/);
  });
});

describe("an open question says what to fill in", () => {
  it("as JSON Pointers", () => {
    expect(linesOf(yearWithUnknownDays)).toContain(
      "| 1 February 2024 to 31 March 2024 | Leadership group capacity | must | /appointments/2/daysPerWeek |",
    );
  });
});

describe("no text of a report becomes markup", () => {
  it("in headings, tables and lists", () => {
    const hostile = "a|b\n# <img src=x> [link](javascript:1) `code`";
    const year: TeamYear = {
      ...yearWithVacancy,
      hub: hostile,
      edition: { academicYear: hostile },
      gaps: yearWithVacancy.gaps.map((gap) => ({ ...gap, title: hostile, subject: hostile })),
      notices: [{ code: "vacancy", subject: hostile, message: hostile, evidence: [] }],
    };
    const markdown = teamYearToMarkdown(year);
    expect(markdown).not.toContain("<img");
    expect(markdown).not.toMatch(/(?<!\\)\[link/);
    expect(markdown).not.toMatch(/(?<!\\)`/);
    expect(markdown.match(/^# /gm)).toHaveLength(1);
  });

  it("every row of a table has as many cells as its head", () => {
    const hostile = "a|b\\|c";
    const gaps = yearWithVacancy.gaps.map((gap) => ({ ...gap, title: hostile }));
    const lines = linesOf({ ...yearWithVacancy, gaps });
    const rows = lines.slice(lines.indexOf("## Gaps") + 2).slice(0, gaps.length + 2);
    expect(new Set(rows.map((row) => row.replaceAll(/\\./g, "").split("|").length))).toEqual(new Set([7]));
  });
});
