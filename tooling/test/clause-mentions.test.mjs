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
  it("to the entry of a table whose id stands above", () =>
    expect(
      found(
        'export const table = [\n  { id: "goals-2024-25/primary-1", clauses: ["GOALS-A-1"] },\n  { id: "goals-2024-25/primary-2", clauses: ["GOALS-A-2"] },\n];',
      ),
    ).toEqual(["GOALS-A-1 goals-2024-25/primary-1", "GOALS-A-2 goals-2024-25/primary-2"]));
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
