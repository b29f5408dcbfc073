import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { clauseRegister } from "../clause-register.mjs";
import { root } from "../repository.mjs";

const register = clauseRegister();
const ids = new Set(register.map(({ id }) => id));
const read = (name) => readFileSync(join(root, "docs", "sources", name), "utf8");

/** The clauses column of the table of parts: the parts, and the sum that stands below them. */
const countsIn = (text) => {
  const table = text.slice(text.indexOf("## Its parts"), text.indexOf("## Missing"));
  const rows = [...table.matchAll(/^\| (.+?) +\|.*?\| +(\d+) \|/gm)];
  const parts = rows.filter(([, title]) => title !== "All").map(([, , count]) => Number(count));
  return { parts, all: Number(rows.find(([, title]) => title === "All")?.[2]) };
};

describe.each([
  ["spec.md", "SPEC"],
  ["about.md", "ABOUT"],
  ["handbook.md", "HBK"],
  ["goals.md", "GOALS"],
  ["boolean.md", "BOOL"],
])("the page %s of a source document agrees with the register", (name, source) => {
  it("counts each of its clauses in one part", () => {
    const { parts, all } = countsIn(read(name));
    expect(all).toBe(register.filter((clause) => clause.source === source).length);
    expect(parts.reduce((sum, count) => sum + count, 0)).toBe(all);
  });
});

describe.each(["README.md", "spec.md", "about.md", "handbook.md", "goals.md", "boolean.md"])(
  "%s leads to clauses that there are",
  (name) => {
    const anchors = [...read(name).matchAll(/coverage\.md#([\w-]+)/g)].map(([, id]) => id);

    it("at least one", () => expect(anchors.length).toBeGreaterThan(0));
    it.each([...new Set(anchors)])("%s", (id) => expect(ids.has(id)).toBe(true));
  },
);
