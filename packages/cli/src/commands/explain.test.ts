import { describe, expect, it } from "vitest";
import { run } from "../recorded-terminal.test-support.ts";

const words = (text: string): string => text.replaceAll(/\s+/g, " ");

describe("maths-hubs explain leads from a clause to what holds it", () => {
  it("in text: our words, the place, the edition, and the rule with its force", async () => {
    const { status, answer } = await run(["explain", "SPEC-AnnexC-LG-cap"]);
    expect(status).toBe(0);
    for (const part of [
      "SPEC-AnnexC-LG-cap (rule)",
      "11.5 days a week",
      "Place Annex C leadership group",
      "Edition 2023/24",
      "represented by mhlm/leadership-capacity",
      "mhlm/leadership-capacity (required)",
    ]) {
      expect(words(answer)).toContain(part);
    }
  });

  it("whatever the case of the id", async () => {
    const [typed, exact] = await Promise.all([
      run(["explain", "spec-annexc-lg-CAP"]),
      run(["explain", "SPEC-AnnexC-LG-cap"]),
    ]);
    expect(typed.answer).toBe(exact.answer);
  });

  it("in JSON, with the row of the register and the rules without functions", async () => {
    const explained: unknown = JSON.parse(
      (await run(["explain", "SPEC-AnnexC-LG-cap", "--format", "json"])).answer,
    );
    expect(explained).toMatchObject({
      id: "SPEC-AnnexC-LG-cap",
      clauses: [{ id: "SPEC-AnnexC-LG-cap", source: "SPEC", kind: "rule", status: "represented" }],
      rules: [{ id: "mhlm/leadership-capacity", comparison: "at least" }],
    });
  });

  it("in Markdown, escaped", async () => {
    const { answer } = await run(["explain", "leadership/1-2", "--format", "markdown"]);
    expect(answer).toContain("## SPEC-AnnexC-LG-F1-2");
    expect(answer).toContain("- **leadership/1-2**: ");
  });
});

describe("maths-hubs explain leads from a rule or an entry back to its clauses", () => {
  it("a rule has all its clauses, in the order of the sources", async () => {
    const { answer } = await run(["explain", "mhlm/leadership-capacity", "--format", "json"]);
    const explained = JSON.parse(answer) as { clauses: readonly { id: string }[] };
    expect(explained.clauses.map(({ id }) => id)).toEqual([
      "SPEC-AnnexB-2-1-check",
      "SPEC-AnnexC-LG-cap",
      "SPEC-AnnexC-LG-other",
    ]);
  });

  it("an entry has its words, its place and its years", async () => {
    const { answer } = await run(["explain", "senior-leadership-link/3"]);
    expect(words(answer)).toContain("SPEC-AnnexC-SLL-3 (statement)");
    expect(words(answer)).toContain("senior-leadership-link/3 (roles): See that the Strategic Board runs");
    expect(words(answer)).toContain("SPEC, Annex C, Senior Leadership Link, bullet 3; 2023/24");
  });
});

describe("maths-hubs explain refuses what is no id", () => {
  it.each(["SPEC-AnnexC-LG-capp", "leadership/9", "", "x".repeat(100_000)])(
    "%.40j: one line with the nearest, status 2, nothing answered",
    async (id) => {
      const { status, answer, messages } = await run(["explain", id]);
      expect({ status, answer }).toEqual({ status: 2, answer: "" });
      expect(messages).toMatch(
        /^explain: expected the id of a clause, a rule or an entry, such as \S+ or \S+,/,
      );
      expect(messages.trimEnd().split("\n")).toHaveLength(1);
      expect(messages.length).toBeLessThan(400);
    },
  );
});
