import { functionIds } from "@maths-hubs/model";
import { describe, expect, it } from "vitest";
import { publishedFunctions } from "./functions.ts";

const itemsOf = (group: string): readonly number[] =>
  publishedFunctions.filter(({ id }) => id.startsWith(`${group}/`)).map(({ includes }) => includes.length);
const clauses = publishedFunctions.flatMap((one) => [one, ...one.includes].flatMap((entry) => entry.clauses));
const statements = publishedFunctions.flatMap(({ statement, includes }) => [
  statement,
  ...includes.map((item) => item.statement),
]);

describe("SPEC-AnnexC-LG-collective, SPEC-AnnexC-OG-purpose: each group has five functions with what they include", () => {
  it("in the order of the ids", () => expect(publishedFunctions.map(({ id }) => id)).toEqual(functionIds));
  it.each([
    ["leadership", [2, 4, 3, 3, 2], 14],
    ["operational-management", [3, 5, 5, 5, 4], 22],
  ])("%s lists %j, together %i", (group, counts, total) => {
    expect(itemsOf(group)).toEqual(counts);
    expect(itemsOf(group).reduce((sum, count) => sum + count, 0)).toBe(total);
  });
  it("each clause once, numbered as its function and item", () => {
    expect(new Set(clauses).size).toBe(10 + 14 + 22);
    const numbered = publishedFunctions.flatMap(({ id, includes }) => {
      const [group = "", number] = id.split("/");
      const clause = `SPEC-AnnexC-${group === "leadership" ? "LG" : "OG"}-F${number}`;
      return [clause, ...includes.map((_, index) => `${clause}-${index + 1}`)];
    });
    expect(clauses).toEqual(numbered);
  });
  it("each statement once, a sentence in plain words", () => {
    expect(new Set(statements).size).toBe(statements.length);
    for (const statement of statements) expect(statement).toMatch(/^[A-Z][^']+\.$/);
    for (const statement of statements) expect(statement).not.toMatch(/LLME|MHLM|DfE|MHL\b|SLL|e\.g\./);
  });
});

describe("every function and every activity says where it stands", () => {
  it("by the group, its number and the bullet", () => {
    const [first] = publishedFunctions;
    expect(first?.citation).toEqual({ source: "SPEC", at: "Annex C, leadership group, function 1" });
    expect(first?.includes[1]?.citation.at).toBe("Annex C, leadership group, function 1, bullet 2");
  });

  it("each at a place of its own", () => {
    const places = publishedFunctions
      .flatMap((one) => [one, ...one.includes])
      .map(({ citation }) => citation.at);
    expect(new Set(places).size).toBe(10 + 14 + 22);
  });
});
