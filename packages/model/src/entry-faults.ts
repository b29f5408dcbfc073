import { pointer } from "@maths-hubs/rulekit";
import type { Fault } from "./fault.ts";

/** What is wrong with one entry, which stands at a path. */
export type EntryCheck<Entry> = (entry: Entry, path: string) => readonly Fault[];

/** The faults of all entries of a block, each with its place. */
export const faultsByEntry = <Entry>(
  block: string,
  entries: readonly Entry[] | undefined,
  checks: readonly EntryCheck<Entry>[],
): readonly Fault[] =>
  (entries ?? []).flatMap((entry, index) => checks.flatMap((check) => check(entry, pointer(block, index))));

/** A check that an entry does not stand in the list already; entries without a key may stand there often. */
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
