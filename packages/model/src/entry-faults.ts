import { pointer } from "@maths-hubs/rulekit";
import type { Fault } from "./fault.ts";

/** What is wrong with one entry, which stands at a path. */
export type EntryCheck<Entry> = (entry: Entry, path: string) => readonly Fault[];

/** What is wrong with the entries of a block one by one; a block left out has none. */
export const faultsByEntry = <Entry>(
  /** The keys that lead to the block, joined by slashes. */
  block: string,
  entries: readonly Entry[] | undefined,
  checks: readonly EntryCheck<Entry>[],
): readonly Fault[] =>
  (entries ?? []).flatMap((entry, index) =>
    checks.flatMap((check) => check(entry, pointer(...block.split("/"), index))),
  );

/** Tells an entry that stands in the same block already; a key of `undefined` may stand as often as it likes. */
export const repetition = <Entry>(
  keyOf: (entry: Entry) => readonly unknown[] | undefined,
): EntryCheck<Entry> => {
  const firstAt = new Map<string, string>();
  return (entry, path) => {
    const parts = keyOf(entry);
    if (parts === undefined) return [];
    const key = JSON.stringify(parts);
    const first = firstAt.get(key);
    if (first === undefined) {
      firstAt.set(key, path);
      return [];
    }
    const expected = `an entry that does not stand at ${first} already`;
    return [{ path, code: "duplicate-entry", expected, received: "the same again" }];
  };
};
