import { describe, expect, it } from "vitest";
import { roleExpectations } from "./role-expectations.ts";
import { teamStatements } from "./team-statements.ts";

const of = (role: string) => roleExpectations.filter((expectation) => expectation.role === role);

describe("Annex C attaches expectations to two roles", () => {
  it.each([
    ["SPEC-AnnexC-SLL", "senior-leadership-link", 6],
    ["SPEC-AnnexC-MHL", "maths-hub-lead", 7],
  ])("%s: the %s has %i, in order", (clause, role, count) =>
    expect(of(role).map((one) => one.clauses[0])).toEqual(
      Array.from({ length: count }, (_, index) => `${clause}-${index + 1}`),
    ),
  );
  it("and to no other", () => expect(roleExpectations).toHaveLength(6 + 7));
  it("in plain sentences", () => {
    for (const { statement } of [...roleExpectations, ...teamStatements]) {
      expect(statement).toMatch(/^[A-Z][^']+\.$/);
      expect(statement).not.toMatch(/LLME|MHLM|DfE|MHL\b|SLL|e\.g\./);
    }
  });
});

describe("what Annex C says beside its rules", () => {
  it("is five statements, each with its clause", () =>
    expect(teamStatements.map(({ clauses }) => clauses[0])).toEqual([
      "SPEC-AnnexC-structure",
      "SPEC-AnnexC-OG-purpose",
      "SPEC-AnnexC-distribution",
      "SPEC-AnnexC-senior-ops",
      "SPEC-AnnexC-exchange",
    ]));
});
