import type { PublishedEntry } from "./published-entry.ts";

/** One field that two editions of an entry fill differently. */
export interface FieldChange {
  /** The field, for example `statement` or `value`. */
  readonly field: string;
  /** What the earlier edition says; left out where it has no such field. */
  readonly before?: unknown;
  /** What the later edition says; left out where it has no such field. */
  readonly after?: unknown;
}

/** An entry that two editions both have, with what differs. */
export interface ChangedEntry {
  /** What the two have in common: what they are about, whatever their ids. */
  readonly key: string;
  /** The entry of the earlier edition. */
  readonly before: PublishedEntry;
  /** The entry of the later edition. */
  readonly after: PublishedEntry;
  /** The fields that differ, in the order of the later entry. */
  readonly fields: readonly FieldChange[];
}

/** What differs between the entries of two editions. */
export interface EntryChanges {
  /** Entries that only the later edition has, in its order. */
  readonly added: readonly PublishedEntry[];
  /** Entries that only the earlier edition has, in its order. */
  readonly removed: readonly PublishedEntry[];
  /** Entries that both have and that say something else, in the order of the later. */
  readonly changed: readonly ChangedEntry[];
}

/** Where an entry stands and when it holds differs from edition to edition by nature; what it says is compared. */
const ofTheEdition = new Set<string>(["id", "editions", "citation", "alsoAt", "clauses"]);

/**
 * What differs between two lists of entries. Two entries are the same thing where a key says so; what they say is compared
 * field by field, where they stand is not.
 */
export const compareEntries = <Entry extends PublishedEntry>(
  before: readonly Entry[],
  after: readonly Entry[],
  keyOf: (entry: Entry) => string,
): EntryChanges => {
  const earlier = new Map(before.map((entry) => [keyOf(entry), entry]));
  const later = new Set(after.map(keyOf));
  return {
    added: after.filter((entry) => !earlier.has(keyOf(entry))),
    removed: before.filter((entry) => !later.has(keyOf(entry))),
    changed: after.flatMap((entry) => {
      const key = keyOf(entry);
      const was = earlier.get(key);
      if (was === undefined) return [];
      const fields = fieldChanges(was, entry);
      return fields.length === 0 ? [] : [{ key, before: was, after: entry, fields }];
    }),
  };
};

const fieldChanges = (before: PublishedEntry, after: PublishedEntry): readonly FieldChange[] => {
  const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...is.keys(), ...was.keys()])]
    .filter(
      (field) => !ofTheEdition.has(field) && JSON.stringify(was.get(field)) !== JSON.stringify(is.get(field)),
    )
    .map((field) => ({
      field,
      ...(was.has(field) ? { before: was.get(field) } : {}),
      ...(is.has(field) ? { after: is.get(field) } : {}),
    }));
};
