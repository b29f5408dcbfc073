import { describe, expect, it } from "vitest";
import { clauseMentions } from "../clause-mentions.mjs";

const found = (text) => clauseMentions(text).map(({ clause, name, rule }) => `${clause} ${rule ?? name}`);

describe("a clause that code names belongs to the symbol around it", () => {
  it("to the rule whose id stands above", () =>
    expect(
      found(`export const first: Rule = defineRule({
  id: "mhlm/first",
  clauses: ["SPEC-A-1", "SPEC-A-2"],
});
export const second: Rule = defineRule({
  id: "mhlm/second",
  clauses: [
    "SPEC-A-3",
  ],
});`),
    ).toEqual(["SPEC-A-1 mhlm/first", "SPEC-A-2 mhlm/first", "SPEC-A-3 mhlm/second"]));
  it("to the nearest id above, where a table has many", () =>
    expect(
      found(`export const table = [
  { id: "glossary/one", clauses: ["HBK-A-1"] },
  { id: "glossary/two", clauses: ["HBK-A-2"] },
];`),
    ).toEqual(["HBK-A-1 glossary/one", "HBK-A-2 glossary/two"]));
  it("to the export of a table", () =>
    expect(
      found('export const table = [\n  { clause: "SPEC-A-1" },\n  { clause:\n "SPEC-A-2" },\n];'),
    ).toEqual(["SPEC-A-1 table", "SPEC-A-2 table"]));
  it("to the export that the docstring stands above", () =>
    expect(
      found(
        "/**\n * One.\n *\n * Clauses: SPEC-A-1,\n * SPEC-A-2.\n */\nexport interface One {}\nexport const two = 2;",
      ),
    ).toEqual(["SPEC-A-1 One", "SPEC-A-2 One"]));
  it("to nothing where a type only says that there are clauses", () =>
    expect(found("export interface Rule {\n  readonly clauses: readonly string[];\n}")).toEqual([]));
});
