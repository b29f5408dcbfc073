import type { Characters } from "./characters.ts";

/** A text as a reader sees it: markup masked, every character at its own place. */
export interface Reading {
  /** As long as the original; what is no prose is masked. */
  readonly text: Characters;
  /** Where headings stand: from, to, from, to …, ascending. */
  readonly headings: readonly number[];
  /** Whether a short line that stands by itself is taken for a heading, as in plain text. */
  readonly linesAreHeadings: boolean;
}
