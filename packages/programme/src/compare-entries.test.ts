import { describe, expect, it } from "vitest";
import { compareEntries } from "./compare-entries.ts";
import type { PublishedStatement } from "./published-entry.ts";

const entry = (name: string, year: string, statement: string): PublishedStatement => ({
  id: `things-${year.slice(0, 4)}/${name}`,
  editions: [year],
  citation: { source: "HBK", at: `page of ${year}` },
  clauses: [`HBK-${name}`],
  statement,
});
const nameOf = ({ id }: PublishedStatement): string => id.split("/").at(-1) ?? id;

const before = [
  entry("kept", "2023/24", "Same."),
  entry("gone", "2023/24", "Old."),
  entry("reworded", "2023/24", "Was."),
];
const after = [
  entry("reworded", "2024/25", "Is."),
  entry("new", "2024/25", "New."),
  entry("kept", "2024/25", "Same."),
];

describe("entries of two editions are compared by what they are about", () => {
  const changes = compareEntries(before, after, nameOf);
  it("those that came", () => expect(changes.added.map(({ id }) => id)).toEqual(["things-2024/new"]));
  it("those that went", () => expect(changes.removed.map(({ id }) => id)).toEqual(["things-2023/gone"]));
  it("those that say something else, with the fields that differ; id, years, place and clauses are no change", () =>
    expect(changes.changed).toEqual([
      {
        key: "reworded",
        before: before[2],
        after: after[0],
        fields: [{ field: "statement", before: "Was.", after: "Is." }],
      },
    ]));
  it("nothing differs from itself", () =>
    expect(compareEntries(before, before, nameOf)).toEqual({ added: [], removed: [], changed: [] }));
  it("the way back takes away what the way there added", () => {
    const back = compareEntries(after, before, nameOf);
    expect(back.added).toEqual(changes.removed);
    expect(back.removed).toEqual(changes.added);
    expect(back.changed[0]?.fields).toEqual([{ field: "statement", before: "Is.", after: "Was." }]);
  });
  it("a field that one of them does not have is told apart from one that is empty", () => {
    const [thing] = before;
    if (thing === undefined) throw new Error("no entry");
    const more = { ...thing, unit: "percent" };
    expect(compareEntries([thing], [more], nameOf).changed[0]?.fields).toEqual([
      { field: "unit", after: "percent" },
    ]);
    expect(compareEntries([more], [thing], nameOf).changed[0]?.fields).toEqual([
      { field: "unit", before: "percent" },
    ]);
  });
});
