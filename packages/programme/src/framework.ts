import type { PublishedEntry } from "./published-entry.ts";

/** One member of a framework. */
export interface FrameworkMember {
  /** Stable id: the framework's name and the member's, for example `five-core-questions/knowledge`. */
  readonly id: string;
  /** The name as printed; a label in our own words where the document has a sentence instead of a name. */
  readonly name: string;
  /** What the document says of it, in our own words; `null` where it gives the name alone. */
  readonly statement: string | null;
  /** Where it stands in a matrix, by dimension; empty in every other kind. */
  readonly coordinates: Readonly<Record<string, string>>;
  /** What a map leads to from here; empty in every other kind. */
  readonly leadsTo: readonly string[];
  /** What stands under it, as printed and in that order. */
  readonly points: readonly string[];
  /** Ids in the clause register. */
  readonly clauses: readonly string[];
}

/** Points that a document prints without a legible heading, so that no member can claim them. */
export interface UnplacedPoints {
  /** Stable id. */
  readonly id: string;
  /** The points, as printed or in our own words where they are sentences, in order. */
  readonly points: readonly string[];
  /** Ids in the clause register. */
  readonly clauses: readonly string[];
}

/**
 * A list, sequence, matrix or map that a document names, in one shape for all, so that a host can render any of them.
 *
 * `members` is `null` where the text of the document does not hold them: the count may still be printed. They are never
 * filled in from elsewhere.
 */
export interface Framework extends PublishedEntry {
  /** The name as printed; a label of ours where it has none. */
  readonly name: string;
  /** What it is, in our own words. */
  readonly statement: string;
  /** How its members hang together. */
  readonly kind: "list" | "sequence" | "matrix" | "map";
  /** Whether the order of its members means something: numbered, or a progression. */
  readonly ordered: boolean;
  /** The number of members that the document prints, in words or figures; `null` where it prints none. */
  readonly statedCount: number | null;
  /**
   * How far the members are known: `all` of them; `at-least`, where the document leaves the list open; `in-part`, where some
   * are lost with a figure; `not-in-text`, where all are.
   */
  readonly complete: "all" | "at-least" | "in-part" | "not-in-text";
  /** The members, in the order printed; `null` where they are not in the text. */
  readonly members: readonly FrameworkMember[] | null;
  /** Why the members are not all there; `null` where they are. */
  readonly reason: string | null;
  /** What is printed with it under no legible heading; mostly empty. */
  readonly unplaced: readonly UnplacedPoints[];
  /** Works that the document says it rests on: ids of cited works. */
  readonly basedOn: readonly string[];
}
