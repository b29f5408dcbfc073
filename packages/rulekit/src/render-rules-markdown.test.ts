import { describe, expect, it } from "vitest";
import { atLeast } from "./comparison.ts";
import { ruleThatReads } from "./example.test-support.ts";
import { known } from "./reading.ts";
import { renderRulesMarkdown } from "./render-rules-markdown.ts";

const capacity = {
  unit: "days-per-week",
  comparison: atLeast,
  requirement: 11.5,
  reading: known(1),
} as const;

describe("a catalogue is a table with a row for each rule", () => {
  it("under its title", () => {
    const markdown = renderRulesMarkdown([ruleThatReads(capacity)], {
      title: "Rules",
      sourceTitles: { SPEC: "S" },
    });
    expect(markdown).toBe(
      `# Rules

| Rule | Force | Title | Statement | Measure | Source |
| --- | --- | --- | --- | --- | --- |
| team/capacity | required | Capacity | The team works at least so many days a week. | days a week, at least | S, Annex C, leadership group |
`,
    );
  });

  it("and every text is escaped", () => {
    const hostile = ruleThatReads({ ...capacity, description: { title: "a|b", statement: "<b>\n[c](d)" } });
    expect(renderRulesMarkdown([hostile]).split("\n")[2]).toContain("| a\\|b | &lt;b&gt; \\[c\\](d) |");
  });
});
