import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { clauseRegister } from "../clause-register.mjs";
import { doorsOf, packages } from "../repository.mjs";

const doors = ["activities", "frameworks", "glossary", "sources"];
const register = new Map(clauseRegister().map((clause) => [clause.id, clause]));

/** Every entry that speaks for an edition, however deep it stands in what a door exports. */
const entriesIn = (data) => {
  if (typeof data !== "object" || data === null) return [];
  const inside = Object.values(data).flatMap(entriesIn);
  return "editions" in data && "citation" in data ? [data, ...inside] : inside;
};

const built = packages.filter(({ room }) => room === "programme").flatMap(doorsOf);
const entriesOf = async (door) => {
  const { built: file } = built.find(({ specifier }) => specifier.endsWith(`/${door}`));
  return entriesIn({ ...(await import(pathToFileURL(file).href)) });
};

describe.each(doors)("what @maths-hubs/programme/%s publishes agrees with the register", async (door) => {
  // A list of all frameworks holds each a second time.
  const entries = [...new Set(await entriesOf(door))];

  it("has entries at all, each under an id of its own", () => {
    expect(entries.length).toBeGreaterThan(9);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  it.each(entries.map((entry) => [entry.id, entry]))("%s", (_id, { editions, citation, clauses }) => {
    expect(clauses.length).toBeGreaterThan(0);
    expect(citation.at).not.toBe("");
    expect(editions.length).toBeGreaterThan(0);
    expect(editions.every((edition, index) => index === 0 || editions[index - 1] < edition)).toBe(true);
    for (const id of clauses) {
      const clause = register.get(id);
      expect(clause, `${id} is in the register`).toBeDefined();
      expect(clause.source).toBe(citation.source);
      expect(editions).toContain(clause.edition);
    }
  });
});
