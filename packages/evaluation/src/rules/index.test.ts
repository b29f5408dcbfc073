import { describe, expect, it } from "vitest";
import { evaluationRules } from "./index.ts";

describe("the rules of evaluation", () => {
  it("have an id of their own each", () =>
    expect(new Set(evaluationRules.map(({ id }) => id)).size).toBe(17));
  it("are of one family, and cite a place and a clause", () => {
    for (const { id, clauses, cites, statement } of evaluationRules) {
      expect(id).toMatch(/^evaluation\/[a-z-]+$/);
      expect(clauses.length).toBeGreaterThan(0);
      expect(cites[0].at).not.toBe("");
      expect(statement).toMatch(/\.$/);
    }
  });
  it("one of them is a must: the deadline that locks an event", () =>
    expect(evaluationRules.filter(({ force }) => force === "must").map(({ id }) => id)).toEqual([
      "evaluation/event-confirmed",
    ]));
});
