import { describe, expect, it } from "vitest";
import textlintRule, { type TextlintOptions } from "./textlint.ts";

interface Report {
  readonly message: string;
  readonly padding: readonly number[];
  readonly fix?: readonly [readonly number[], string];
}

/** The part of textlint's documented context (version 15) that the rule uses, recording what is reported. */
const reportsOf = (text: string, path: string | undefined, options: TextlintOptions): readonly Report[] => {
  const reports: Report[] = [];
  class RuleError {
    readonly message: string;
    readonly details: Omit<Report, "message">;
    constructor(message: string, details: Omit<Report, "message">) {
      this.message = message;
      this.details = details;
    }
  }
  const handlers = textlintRule.linter(
    {
      Syntax: { Document: "Document" },
      getSource: () => text,
      getFilePath: () => path,
      RuleError,
      locator: { range: (range: readonly [number, number]) => range as readonly number[] },
      fixer: {
        replaceTextRange: (range: [number, number], by: string): readonly [readonly number[], string] => [
          range,
          by,
        ],
      },
      report: (node, error) => {
        expect(node).toBe("the document");
        const { message, details } = error as RuleError;
        reports.push({ message, ...details });
      },
    },
    options,
  );
  expect(Object.keys(handlers)).toEqual(["Document"]);
  handlers["Document"]?.("the document");
  return reports;
};

const edition = "2024/25";

describe("as a rule of textlint", () => {
  it("is the default export, a linter and a fixer", () => {
    expect(Object.keys(textlintRule)).toEqual(["linter", "fixer"]);
    expect(textlintRule.fixer).toBe(textlintRule.linter);
  });
  it("reports the range in the document and a fix that keeps the markup", () =>
    expect(reportsOf("A **work**\ngroup.", "a.md", { edition })).toEqual([
      {
        message: "Work Group: “work group” found, “Work Group” expected.",
        padding: [4, 16],
        fix: [[4, 16], "Work**\nGroup"],
      },
    ]));
  it("reports without a fix where only the writer can tell", () => {
    const reports = reportsOf("Our maths mastery. Each NCP.", "a.txt", { edition });
    expect(reports.map((report) => Object.keys(report))).toEqual([
      ["message", "padding"],
      ["message", "padding"],
    ]);
  });
  it("leaves advice out where it is not wanted", () =>
    expect(reportsOf("Each NCP.", "a.txt", { edition, advice: false })).toEqual([]));
  it.each([
    ["a.md", 0],
    [undefined, 0],
    ["a.html", 1],
    ["a.txt", 1],
    ["a.rst", 1],
  ])("reads %s by the end of its name: %i", (path, count) =>
    expect(reportsOf("A `work group`.", path, { edition })).toHaveLength(count),
  );
  it("takes titles, and years carried forward", () => {
    const options = { edition: "2025/26", carryForward: true, titles: ["Old work groups"] };
    expect(reportsOf("The old work groups.", "a.txt", options)).toEqual([]);
    expect(() => reportsOf("x", "a.txt", { edition: "2025/26" })).toThrow(
      expect.objectContaining({ code: "edition-not-published" }),
    );
  });
});
