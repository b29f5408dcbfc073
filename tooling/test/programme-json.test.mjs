import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { clauseRegister } from "../clause-register.mjs";
import { root } from "../repository.mjs";

const folder = join(root, "packages/programme");
const read = (...path) => JSON.parse(readFileSync(join(folder, ...path), "utf8"));
const files = readdirSync(join(folder, "json"));
const register = new Map(clauseRegister().map((clause) => [clause.id, clause]));

/** Every entry in a value of any depth: what says which clauses it holds, and where they stand. */
const entriesIn = (value) => {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(entriesIn);
  return Array.isArray(value.clauses) && "citation" in value ? [value, ...inner] : inner;
};

const topics = files
  .filter((file) => file !== "clauses.json")
  .map((file) => [file, entriesIn(read("json", file))]);

/** "2020/21 to 2022/23" as the years it covers. */
const yearsOf = (edition) => {
  const [first, last = first] = edition.split(" to ").map((year) => Number(year.slice(0, 4)));
  return Array.from(
    { length: last - first + 1 },
    (_, later) => `${first + later}/${String((first + later + 1) % 100).padStart(2, "0")}`,
  );
};

describe("each topic of the programme is a JSON file that holds against its JSON Schema", () => {
  it.each(files)("%s", (file) => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
    const validate = ajv.compile(read("json-schema", file));
    validate(read("json", file));
    expect(validate.errors ?? []).toEqual([]);
  });

  it("and every file has a schema, every schema a file", () =>
    expect(readdirSync(join(folder, "json-schema"))).toEqual(files));
});

describe.each(topics)("the entries of %s", (_file, entries) => {
  it("name clauses of the register, and a place in the document of those clauses", () => {
    for (const { id, clauses, citation } of entries) {
      expect([id, clauses.length > 0]).toEqual([id, true]);
      expect([id, clauses.filter((clause) => !register.has(clause))]).toEqual([id, []]);
      expect([id, clauses.map((clause) => register.get(clause).source)]).toContainEqual(
        expect.arrayContaining([citation.source]),
      );
      expect([id, citation.at.trim()]).not.toEqual([id, ""]);
    }
  });

  it("speak for years that the register gives their clauses, ascending and each once", () => {
    for (const { id, editions, clauses } of entries) {
      expect([id, [...new Set(editions)].toSorted((a, b) => a.localeCompare(b))]).toEqual([id, editions]);
      const published = clauses.flatMap((clause) => yearsOf(register.get(clause).edition));
      expect([id, editions.filter((year) => !published.includes(year))]).toEqual([id, []]);
    }
  });

  it("have an id each", () => {
    const ids = entries.map(({ id }) => id);
    expect(ids.filter((id) => typeof id !== "string" || id === "")).toEqual([]);
  });
});

describe("ids of entries", () => {
  it("are unique in the whole programme: one that stands in two topics is the same entry", () => {
    const clashes = [...groupedById(topics.flatMap(([, entries]) => entries))].filter(
      ([, entries]) => new Set(entries.map((entry) => JSON.stringify(entry))).size > 1,
    );
    expect(clashes.map(([id]) => id)).toEqual([]);
  });
});

const groupedById = (entries) => {
  const groups = new Map();
  for (const entry of entries) groups.set(entry.id, [...(groups.get(entry.id) ?? []), entry]);
  return groups;
};
