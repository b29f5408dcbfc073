import { customise } from "@maths-hubs/rulekit";
import { describe, expect, it } from "vitest";
import { checkText } from "./check-text.ts";
import { judgedSentences } from "./judged-sentences.test-support.ts";
import { textRules } from "./rules/index.ts";
import { styleEditions } from "./style-terms.ts";

const year = { edition: "2024/25" };

describe("what a careful reader finds in a sentence, by HBK-Style-wg, HBK-Style-tfm and HBK-Style-mm", () => {
  it.each(judgedSentences)("$because: $text", ({ text, finds }) => {
    const found = checkText(text, year).map(({ rule, found, suggestion }) => [rule, found, suggestion]);
    expect(found).toEqual(finds);
  });
});

describe("a finding has everything that a reader needs", () => {
  it("place, rule, source, clauses, force, edition and edits", () => {
    expect(checkText("Ja,\r\nour workgroup", year)).toEqual([
      {
        rule: "comms/work-group",
        title: "Work Group",
        force: "must",
        citation: { source: "HBK", at: "Glossary and Comms Advice, WG" },
        clauses: ["HBK-Style-wg"],
        edition: { academicYear: "2024/25" },
        offset: 9,
        length: 9,
        line: 2,
        column: 5,
        found: "workgroup",
        suggestion: "Work Group",
        edits: [
          { offset: 9, length: 1, text: "W" },
          { offset: 13, length: 0, text: " " },
          { offset: 13, length: 1, text: "G" },
        ],
        message: "Work Group: “workgroup” found, “Work Group” expected.",
      },
    ]);
  });
  it("no edits where only the writer can tell", () => {
    expect(checkText("maths mastery", year)[0]).not.toHaveProperty("edits");
    expect(checkText("An NCP", year)[0]).not.toHaveProperty("edits");
  });
  it("columns count code units, as editors do", () =>
    expect(checkText("🙂 work group", year)[0]).toMatchObject({ offset: 3, column: 4 }));
});

describe("the edition decides (I8)", () => {
  it.each(["2020/21", "2023/24", "2025/26"])("%s is refused, for nothing is published", (edition) => {
    expect(() => checkText("work groups", { edition })).toThrow(
      expect.objectContaining({ code: "edition-not-published", published: ["2024/25"] }),
    );
  });
  it("a later year carried forward says so", () => {
    const [finding] = checkText("work groups", { edition: "2025/26", carryForward: true });
    expect(finding?.edition).toEqual({ academicYear: "2025/26", carriedForwardFrom: "2024/25" });
  });
  it("an earlier year cannot be carried forward", () =>
    expect(() => checkText("", { edition: "2020/21", carryForward: true })).toThrow(
      expect.objectContaining({ code: "edition-not-published" }),
    ));
  it("a hub's own edition has its own terms", () => {
    const own = customise(
      styleEditions.for("2024/25"),
      { terms: [{ abbreviation: "EYFS", expansions: ["Early Years Foundation Stage"] }] },
      { source: "hub", at: "style sheet" },
    );
    const findings = checkText("EYFS and NCP", { edition: own });
    expect(findings.map(({ found }) => found)).toEqual(["EYFS"]);
    expect(findings[0]?.edition.customisedBy?.source).toBe("hub");
  });
});

describe("a title has at most 80 letters, in quotation marks as on a line of its own", () => {
  it.each([
    [79, 0],
    [80, 0],
    [81, 1],
  ])("%i letters: %i found", (letters, count) => {
    const title = `Teaching for Mastery ${"a".repeat(letters - 18)}`;
    expect(checkText(`We read “${title}” here.`, year)).toHaveLength(count);
    expect(checkText(`${title}\n\nBelow it stands a text.`, year)).toHaveLength(count);
  });
});

describe("titles of the host are exempt as printed", () => {
  const titles = ["National work groups", "Our Teaching for Mastery day"];
  it("as printed", () =>
    expect(
      checkText("See national work groups and our Teaching for Mastery days.", { ...year, titles }),
    ).toEqual([]));
  it("not otherwise", () =>
    expect(checkText("See National Work groups.", { ...year, titles })).toMatchObject([
      { found: "Work groups" },
    ]));
});

describe("misuse is an exception", () => {
  it.each([undefined, null, 5, ["a"]])("%j is no text", (text) =>
    expect(() => checkText(text as unknown as string, year)).toThrow(
      expect.objectContaining({ code: "not-text", path: "", expected: "a text" }),
    ),
  );
  it("a title that is no text", () =>
    expect(() => checkText("", { ...year, titles: ["a", 1 as unknown as string] })).toThrow(
      expect.objectContaining({ code: "not-text", path: "/titles/1" }),
    ));
  it("a format that is none", () =>
    expect(() => checkText("", { ...year, format: "docx" as "text" })).toThrow(
      expect.objectContaining({ code: "unknown-format", received: '"docx"' }),
    ));
  it("a year that is none", () =>
    expect(() => checkText("", { edition: "2024" })).toThrow(
      expect.objectContaining({ code: "invalid-academic-year" }),
    ));
});

describe("the rules of style", () => {
  it("three required, one advised", () =>
    expect(textRules.map(({ id, force, isSafe }) => [id, force, isSafe])).toEqual([
      ["comms/work-group", "must", true],
      ["comms/teaching-for-mastery", "must", true],
      ["comms/maths-mastery", "must", false],
      ["comms/abbreviation-first-mention", "advisory", false],
    ]));
});
