import type { PublishedEntry } from "./published-entry.ts";

/** What the documents publish, by subject. */
export type TopicName =
  | "network"
  | "catalogue"
  | "activities"
  | "goals"
  | "targets"
  | "objectives"
  | "responsibilities"
  | "roles"
  | "functions"
  | "role-expectations"
  | "frameworks"
  | "glossary"
  | "evaluation"
  | "grant"
  | "local-leaders"
  | "recruitment";

/** The entries of a topic, as they can be asked for by year. */
export interface Topic {
  readonly name: TopicName;
  /** Every academic year for which something is published, ascending. */
  readonly years: readonly string[];
  /** What is in force in a published year. */
  readonly entriesIn: (academicYear: string) => readonly PublishedEntry[];
  /** What an entry is about, whatever its edition: two entries with the same key can be compared. */
  readonly keyOf: (entry: PublishedEntry) => string;
}

/** The id without its topic, which names the edition. */
const nameInTopic = ({ id }: PublishedEntry): string => id.slice(id.indexOf("/") + 1);

/** A topic whose entries each say for which years they speak. */
export const topicOf = (
  name: TopicName,
  entries: readonly PublishedEntry[],
  keyOf: Topic["keyOf"] = nameInTopic,
): Topic => ({
  name,
  years: [...new Set(entries.flatMap(({ editions }) => editions))].toSorted(byText),
  entriesIn: (academicYear) => entries.filter(({ editions }) => editions.includes(academicYear)),
  keyOf,
});

const byText = (a: string, b: string): number => (a < b ? -1 : 1);
