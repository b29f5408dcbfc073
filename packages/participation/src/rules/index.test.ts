import { sources } from "@maths-hubs/programme/sources";
import { describe, expect, it } from "vitest";
import { participationRules } from "./index.ts";

describe("every rule can be reviewed by somebody who does not program", () => {
  it("has an id of its own, under the name of the package", () => {
    const ids = participationRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^participation\/[a-z0-9-]+$/);
  });
  it("cites documents and clauses, and says what it asks for", () => {
    for (const { cites, clauses, statement } of participationRules) {
      for (const { source } of cites) expect(sources.map(({ id }) => id)).toContain(source);
      expect(clauses.length).toBeGreaterThan(0);
      expect(statement).toMatch(/\.$/);
    }
  });
  it("nothing about participation is required: targets are aims, the journey and recruitment are expected or advised", () =>
    expect(participationRules.map(({ force }) => force)).not.toContain("must"));
});
