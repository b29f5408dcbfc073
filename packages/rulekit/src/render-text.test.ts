import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reportOn } from "./example.test-support.ts";
import { doesNotApply, known, unknown } from "./reading.ts";
import { linesOf, renderText } from "./render-text.ts";

const report = reportOn(
  { description: { title: "Link with the board", force: "advisory" }, reading: known(11) },
  { description: { title: "Leadership group capacity" }, reading: known(11.4) },
  { description: { title: "Operational capacity" } },
  { description: { title: "Contingency plan", force: "should" }, reading: unknown(["/contingencyPlan"]) },
  { description: { title: "Report sign-off", force: "should" }, reading: doesNotApply("no report is due") },
);

describe("a report as text: verdict, edition, counts, then findings by outcome, strongest first", () => {
  it("in full", () => {
    expect(
      renderText({ ...report, edition: { academicYear: "2026/27", carriedForwardFrom: "2023/24" } }),
    ).toBe(
      `Not compliant: 1 of 2 required expectations is not met

Edition   2026/27, carried forward from 2023/24, not published for 2026/27
Required  1 not met, 1 met
Expected  1 cannot be told, 1 does not apply
Advised   1 not met

Not met (2)
  required  Leadership group capacity: 11.4 days a week, at least 11.5 required,
            short by 0.1.
            SPEC, Annex C, leadership group
  advised   Link with the board: 11 days a week, at least 11.5 advised, short by
            0.5.
            SPEC, Annex C, leadership group

Cannot be told (1)
  expected  Contingency plan cannot be told until the input gives
            /contingencyPlan.
            SPEC, Annex C, leadership group

Met (1)
  required  Operational capacity: 11.5 days a week, at least 11.5 required.
            SPEC, Annex C, leadership group

Does not apply (1)
  expected  Report sign-off does not apply, because no report is due.
            SPEC, Annex C, leadership group
`,
    );
  });

  it("with a title above it, and titles of documents", () => {
    const text = renderText(report, { title: "Team of WM2", sourceTitles: { SPEC: "Specification" } });
    expect(text).toMatch(/^Team of WM2\nNot compliant: /);
    expect(text).toContain("            Specification, Annex C, leadership group\n");
    expect(text).not.toContain("SPEC");
  });

  it("with the outcomes asked for alone, the counts still those of all", () => {
    const text = renderText(report, { only: ["met", "undetermined"] });
    expect(text.match(/^\S.* \(\d+\)$/gm)).toEqual(["Cannot be told (1)", "Met (1)"]);
    expect(text).toContain("Required  1 not met, 1 met\n");
    expect(renderText(report, { only: [] })).toMatch(/Advised {3}1 not met\n$/);
  });

  it("says that several do not apply", () => {
    const outside = { reading: doesNotApply("the team is closed") };
    expect(renderText(reportOn(outside, outside))).toContain("Required  2 do not apply\n");
  });

  it.each([40, 60, 80])("no wider than %d characters", (width) => {
    const widths = linesOf(report, { width }).map(({ text }) => text.length);
    expect(Math.max(...widths)).toBeLessThanOrEqual(width);
  });

  it("unwrapped where the width is infinite", () => {
    expect(renderText(report, { width: Infinity })).toContain("at least 11.5 required, short by 0.1.\n");
  });
});

describe("lines carry what a host needs to colour them", () => {
  it("role by role, with the outcome in the part that lists findings", () => {
    const lines = linesOf(reportOn({}), { title: "Team" });
    expect(lines.map(({ role, outcome }) => [role, outcome])).toEqual([
      ["title", undefined],
      ["verdict", undefined],
      ["blank", undefined],
      ["detail", undefined],
      ["detail", undefined],
      ["blank", undefined],
      ["heading", "met"],
      ["body", "met"],
      ["source", "met"],
    ]);
  });

  it("and are the text", () => {
    expect(
      `${linesOf(report)
        .map(({ text }) => text)
        .join("\n")}\n`,
    ).toBe(renderText(report));
  });
});

describe("what stands in a report cannot add lines or speak to the terminal", () => {
  it("whatever the title of a rule and the place in a source", () => {
    const hostile = fc.string({
      unit: fc.constantFrom("\n", "\r", "\u001B[2J", "\u202E", "\u2028", "\t", "a", " "),
    });
    const count = renderText(reportOn({}), { width: Infinity }).split("\n").length;
    fc.assert(
      fc.property(hostile, hostile, (title, at) => {
        const text = renderText(reportOn({ description: { title, cites: [{ source: "SPEC", at }] } }), {
          width: Infinity,
        });
        expect(text.split(/[\n\r\u2028]/)).toHaveLength(count);
        expect(text.replaceAll("\n", "")).toMatch(/^[\x20-\x7e]*$/);
      }),
    );
  });
});
