import type { Citation } from "@maths-hubs/rulekit";

/** What every published entry says of itself: which one it is, for which years it speaks, and where it stands. */
export interface PublishedEntry {
  /** Stable id, unique in the programme: the topic and a name or number, for example `goals-2023-27/primary-2`. */
  readonly id: string;
  /** The academic years that it speaks for, ascending. */
  readonly editions: readonly string[];
  /** Where the document says so. */
  readonly citation: Citation;
  /** Ids in the clause register. */
  readonly clauses: readonly string[];
}

/** Something that a document says, kept in our own words: no number to compare, no finding follows from it. */
export interface PublishedStatement extends PublishedEntry {
  /** What it says, in our own words; names, titles, codes, numbers and dates exact. */
  readonly statement: string;
}
