import type { PublishedEntry } from "./published-entry.ts";

/** A term or abbreviation of the programme, with what the documents say it stands for. */
export interface GlossaryTerm extends PublishedEntry {
  /** The term as printed, in the singular. */
  readonly term: string;
  /** The long form that a document prints for it, in the singular; `null` where none of the five prints one. */
  readonly expansion: string | null;
  /** Other forms seen in the documents, plural ones only where they are more than an added “s”. */
  readonly alsoPrinted: readonly string[];
  /** What it is, in our own words; `null` where the documents use it without saying. */
  readonly statement: string | null;
  /** Whom a group is made up of, at least one of each; empty for everything else. */
  readonly consistsOf: readonly string[];
  /** What it may be, a list that is left open; empty where the documents say nothing of the kind. */
  readonly mayBe: readonly string[];
  /** Terms that look alike and mean something else. */
  readonly notToConfuseWith: readonly string[];
}
