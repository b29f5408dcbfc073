import { addressFinder } from "./address.ts";
import { blockFinder } from "./block.ts";
import { isSpace, isUnseen, newline, type Characters } from "./characters.ts";
import type { Mention } from "./mention.ts";
import type { Reading } from "./reading.ts";
import { titleFinder } from "./title-finder.ts";

/** A reading with what a rule may ask about a place in it. Asked for ascending places, it reads nothing twice. */
export interface Page {
  /** The text as a reader sees it. */
  readonly text: Characters;
  /** Whether the place stands in a heading, or in a line that is a label by itself. */
  readonly isHeading: (at: number) => boolean;
  /** Whether the place stands in a title in quotation marks. */
  readonly isQuoted: (at: number) => boolean;
  /** Whether the place belongs to a link, an e-mail address, a file name. */
  readonly isAddress: (at: number) => boolean;
  /** Whether a mention is part of a known title. */
  readonly isInTitle: (mention: Mention) => boolean;
  /** Whether a mention stands alone on its line. */
  readonly isLabel: (mention: Mention) => boolean;
}

/** A reading, ready for the questions of the rules. */
export const pageOf = ({ text, headings, linesAreHeadings }: Reading, titles: readonly string[]): Page => {
  const blockAt = blockFinder(text);
  return {
    text,
    isHeading: (at) => isWithin(headings, at) || (linesAreHeadings && blockAt(at).isShortLine),
    isQuoted: (at) => isWithin(blockAt(at).quoted, at),
    isAddress: addressFinder(text),
    isInTitle: titleFinder(titles, text),
    isLabel: ({ start, end }) => linesAreHeadings && isAloneOnLine(text, start, end),
  };
};

/** Whether a place lies in one of some ascending spans: from, to, from, to …. */
const isWithin = (spans: readonly number[], at: number): boolean => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  // An odd number of bounds lies behind a place inside.
  return low % 2 === 1;
};

const isAloneOnLine = (text: Characters, start: number, end: number): boolean => {
  let before = start - 1;
  while (before >= 0 && isBlank(text.charCodeAt(before))) before -= 1;
  let after = end;
  while (after < text.length && isBlank(text.charCodeAt(after))) after += 1;
  return isLineEnd(text, before) && isLineEnd(text, after);
};

const isBlank = (code: number): boolean => code !== newline && (isSpace(code) || isUnseen(code));

const isLineEnd = (text: Characters, at: number): boolean =>
  at < 0 || at >= text.length || text.charCodeAt(at) === newline;
