import { describe, expect, it } from "vitest";
import * as activities from "../activities.ts";
import * as frameworks from "../frameworks.ts";
import * as glossary from "../glossary.ts";
import type { PublishedEntry } from "../published-entry.ts";
import * as localLeaders from "../local-leaders.ts";
import * as sources from "../sources.ts";

const isEntry = (data: object): data is PublishedEntry => "editions" in data && "citation" in data;

/** Every entry that speaks for an edition, however deep it stands. */
const entriesIn = (data: unknown): readonly PublishedEntry[] => {
  if (typeof data !== "object" || data === null) return [];
  const inside = Object.values(data).flatMap(entriesIn);
  return isEntry(data) ? [data, ...inside] : inside;
};
const idsIn = (data: unknown): readonly string[] =>
  typeof data !== "object" || data === null
    ? []
    : [
        ...("id" in data && typeof data.id === "string" ? [data.id] : []),
        ...Object.values(data).flatMap(idsIn),
      ];

const entries = [
  ...new Set(entriesIn({ ...activities, ...frameworks, ...glossary, ...localLeaders, ...sources })),
];

describe("Every published entry says which it is, for which year it speaks and where it stands", () => {
  it("finds the entries at all", () => expect(entries.length).toBeGreaterThan(120));
  it("under an id of its own", () => expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length));
  it.each(entries.map((entry) => [entry.id, entry] as const))("%s", (id, { editions, citation, clauses }) => {
    expect(id).toMatch(/^[a-z-]+\/[a-z0-9-]+$/);
    expect(editions.length).toBeGreaterThan(0);
    for (const edition of editions) expect(edition).toMatch(/^20\d\d\/\d\d$/);
    expect(editions).toEqual(editions.toSorted());
    expect(sources.sources.map((source) => source.id)).toContain(citation.source);
    expect(citation.at).toMatch(/^\S.*\S$/);
    expect(clauses.length).toBeGreaterThan(0);
    for (const clause of clauses) expect(clause).toMatch(new RegExp(`^${citation.source}-`));
  });
  it("cannot be changed by a reader", () => {
    for (const entry of entries) expect(Object.isFrozen(entry)).toBe(true);
  });
});

describe("A member of a framework has an id of its own too", () => {
  it("which no other member, entry or group of points has", () => {
    const ids = idsIn(frameworks.frameworks);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
