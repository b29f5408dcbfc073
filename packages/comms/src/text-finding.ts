import type { Citation, EditionStamp, Force } from "@maths-hubs/rulekit";
import type { TextEdit } from "./text-rule.ts";

/** A place in a text that a style rule has something to say of. */
export interface TextFinding {
  /** Id of the rule, for example `comms/work-group`. */
  readonly rule: string;
  /** The rule's short name for people. */
  readonly title: string;
  /** How strongly the source asks for it. */
  readonly force: Force;
  /** Where the source says so. */
  readonly citation: Citation;
  /** Ids in the clause register. */
  readonly clauses: readonly string[];
  /** The edition that was applied, and whether it was carried forward or customised. */
  readonly edition: EditionStamp;
  /** UTF-16 code units before it in the text as given, from 0. */
  readonly offset: number;
  /** How many UTF-16 code units it takes up, markup within it included. */
  readonly length: number;
  /** The line it begins on, from 1; a line ends with LF or CR LF. */
  readonly line: number;
  /** The UTF-16 code unit of the line that it begins on, from 1. */
  readonly column: number;
  /** What stands there, as a reader sees it. */
  readonly found: string;
  /** What to write instead. */
  readonly suggestion: string;
  /** The changes that make it so, ascending and against the text as given; left out where only the writer can tell. */
  readonly edits?: readonly TextEdit[];
  /** The finding in plain English; its wording may change in any release. */
  readonly message: string;
}
