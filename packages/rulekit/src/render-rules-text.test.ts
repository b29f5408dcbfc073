import { describe, expect, it } from "vitest";
import { atLeast, onOrBefore } from "./comparison.ts";
import { ruleForEach, ruleThatReads } from "./example.test-support.ts";
import { known } from "./reading.ts";
import { linesOfRules, renderRulesText } from "./render-rules-text.ts";

const capacity = ruleThatReads({
  unit: "days-per-week",
  comparison: atLeast,
  requirement: 11.5,
  reading: known(1),
});
const due = ruleThatReads({
  unit: "date",
  comparison: onOrBefore,
  requirement: "2024-09-30",
  reading: known("2024-09-30"),
  description: {
    id: "team/report",
    title: "Report",
    force: "advisory",
    statement: "The report is in by the end of September.",
    clauses: [],
    cites: [
      { source: "SPEC", at: "Annex D" },
      { source: "GRANT", at: "paragraph 4" },
    ],
  },
});

describe("a catalogue names every rule with its force, measure and every place in the sources", () => {
  it("in full", () => {
    expect(
      renderRulesText([capacity, due], { title: "Rules", sourceTitles: { GRANT: "Grant letter" } }),
    ).toBe(
      `Rules

team/capacity (required)
  Capacity: The team works at least so many days a week.
  Measure  days a week, at least
  Source   SPEC, Annex C, leadership group
  Clauses  SPEC-AnnexC-LG-cap

team/report (advised)
  Report: The report is in by the end of September.
  Measure  a date, on or before
  Source   SPEC, Annex D; Grant letter, paragraph 4
`,
    );
  });

  it("starts with the first rule where it has no title", () => {
    expect(renderRulesText([ruleForEach({})])).toMatch(/^team\/capacity \(expected\)\n/);
    expect(renderRulesText([])).toBe("");
  });

  it("in lines with their roles, wrapped", () => {
    const lines = linesOfRules([capacity], { width: 40 });
    expect(lines.map(({ role }) => role)).toEqual([
      "heading",
      "body",
      "body",
      "detail",
      "source",
      "source",
      "source",
    ]);
    expect(Math.max(...lines.map(({ text }) => text.length))).toBeLessThanOrEqual(40);
  });
});
