import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reportOn } from "./example.test-support.ts";
import { doesNotApply, known, unknown } from "./reading.ts";
import { renderMarkdown } from "./render-markdown.ts";

const report = reportOn(
  { reading: known(11.4) },
  { description: { title: "Operational capacity" } },
  { description: { title: "Contingency plan", force: "should" }, reading: unknown(["/contingencyPlan"]) },
  { description: { title: "Report sign-off", force: "should" }, reading: doesNotApply("no report is due") },
);

describe("a report as Markdown: verdict, edition, counts, then a table for each outcome", () => {
  it("in full", () => {
    expect(renderMarkdown(report)).toBe(
      `# Not compliant: 1 of 2 required expectations is not met

Edition: 2023/24

| Force | Not met | Cannot be told | Met | Does not apply |
| --- | --- | --- | --- | --- |
| Required | 1 | 0 | 1 | 0 |
| Expected | 0 | 1 | 0 | 1 |

## Not met (1)

| Force | Finding | Source |
| --- | --- | --- |
| required | Capacity: 11.4 days a week, at least 11.5 required, short by 0.1. | SPEC, Annex C, leadership group |

## Cannot be told (1)

| Force | Finding | Source |
| --- | --- | --- |
| expected | Contingency plan cannot be told until the input gives /contingencyPlan. | SPEC, Annex C, leadership group |

## Met (1)

| Force | Finding | Source |
| --- | --- | --- |
| required | Operational capacity: 11.5 days a week, at least 11.5 required. | SPEC, Annex C, leadership group |

## Does not apply (1)

| Force | Finding | Source |
| --- | --- | --- |
| expected | Report sign-off does not apply, because no report is due. | SPEC, Annex C, leadership group |
`,
    );
  });

  it("with a title, the verdict below it", () => {
    expect(renderMarkdown(report, { title: "Team *WM2*" })).toMatch(
      /^# Team \\\*WM2\\\*\n\n\*\*Not compliant: [^*]+\*\*\n\n/,
    );
  });

  it("with the edition's warnings and the titles of documents", () => {
    const edition = { academicYear: "2023/24", customisedBy: { source: "hub", at: "guidance <2023>" } };
    const markdown = renderMarkdown(
      { ...report, edition },
      { sourceTitles: { SPEC: "Specification", hub: "Our_hub" } },
    );
    expect(markdown).toContain("Edition: 2023/24, customised by Our\\_hub, guidance &lt;2023&gt;\n");
    expect(markdown).toContain("| Specification, Annex C, leadership group |");
  });

  it("with the outcomes asked for alone", () => {
    expect(renderMarkdown(report, { only: ["met"] }).match(/^## .*$/gm)).toEqual(["## Met (1)"]);
  });
});

describe("what stands in a report cannot add markup", () => {
  it("neither rows nor cells, headings, links or HTML", () => {
    const hostile = fc.string({
      unit: fc.constantFrom("|", "\\", "\n", "`", "<b>", "[a](b)", "# ", "&", "a", " "),
    });
    const harmless = renderMarkdown(reportOn({})).split("\n");
    fc.assert(
      fc.property(hostile, hostile, hostile, (title, at, source) => {
        const rendered = reportOn({ description: { title, cites: [{ source: "x", at }] } });
        const lines = renderMarkdown(rendered, { sourceTitles: { x: source } }).split("\n");
        expect(lines).toHaveLength(harmless.length);
        for (const [place, line] of lines.entries()) {
          const cells = line.replaceAll(/\\./g, "").split("|").length;
          expect(cells).toBe(harmless[place]!.split("|").length);
          expect(line).not.toMatch(/[<>]|(?<!\\)(?:\\\\)*[`[\]]/);
        }
      }),
    );
  });
});
