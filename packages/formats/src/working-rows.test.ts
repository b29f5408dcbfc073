import type { GrantStatement } from "@maths-hubs/model";
import { describe, expect, it } from "vitest";
import { workingsToMarkdown } from "./markdown/workings-to-markdown.ts";
import { workingsAsText } from "./text/workings-as-text.ts";

const statement: Pick<GrantStatement, "lines" | "workings"> = {
  lines: [
    {
      id: "period/2023-10-15",
      kind: "period",
      label: "due 2023-10-15",
      path: "/profile/periods/0",
      amount: "12999.00",
    },
    { id: "other/x", kind: "other", label: "a|b\n<i>\u001b[31m", path: "/otherLines/0", amount: "1.00" },
  ],
  workings: [
    {
      line: "period/2023-10-15",
      step: "share",
      inputs: [
        { from: "award", value: "22284.00" },
        { from: "/profile/periods/0/share", value: "7/12" },
      ],
      result: "12999.00",
      choice: "half-away-from-zero, to 1.00",
    },
    {
      line: "other/x",
      step: "take",
      inputs: [{ from: "/otherLines/0/amount", value: "1.00" }],
      result: "1.00",
    },
    { line: "total", step: "add", inputs: [], result: "13000.00" },
  ],
};

describe("Workings tell each figure's step, inputs, places and result", () => {
  it("as text, a line for each step", () =>
    expect(workingsAsText(statement).split("\n")).toEqual([
      "due 2023-10-15: share: half-away-from-zero, to 1.00, 22284.00 (award), 7/12 (/profile/periods/0/share) = 12999.00",
      "a|b <i>?[31m: take, 1.00 (/otherLines/0/amount) = 1.00",
      "total: add, = 13000.00",
      "",
    ]));
  it("a stranger's label cannot break out of its line or cell", () => {
    expect(workingsAsText(statement)).not.toContain("\u001b");
    const markdown = workingsToMarkdown(statement);
    expect(markdown.split("\n")).toHaveLength(6);
    expect(markdown).not.toContain("<i>");
    expect(markdown).toContain("a\\|b");
  });
});
