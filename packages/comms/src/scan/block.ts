import { blockEndCode, isSpace, isUnseen, isWordCode, newline, type Characters } from "./characters.ts";
import { quotedTitles } from "./quoted-titles.ts";
import { isStop, lettersOfTitle } from "./title-shape.ts";

/** A paragraph, a list item, a cell: what stands between blank lines or ends of blocks. */
export interface Block {
  readonly start: number;
  readonly end: number;
  /** Where titles stand in quotation marks: from, to, from, to …, ascending. */
  readonly quoted: readonly number[];
  /** Whether it is one short line without a full stop, with something below it. */
  readonly isShortLine: boolean;
}

/** Finds the block around a place. Asked for ascending places, it reads each block once. */
export const blockFinder = (text: Characters): ((at: number) => Block) => {
  let last: Block = { start: 0, end: 0, quoted: [], isShortLine: false };
  return (at) => {
    if (at < last.start || at >= last.end) {
      const start = startOfBlock(text, at, at >= last.end ? last.end : 0);
      const end = endOfBlock(text, at);
      last = {
        start,
        end,
        quoted: quotedTitles(text, start, end),
        isShortLine: isShortLine(text, start, end),
      };
    }
    return last;
  };
};

const startOfBlock = (text: Characters, at: number, from: number): number => {
  let start = at;
  let lineEnds = 0;
  for (let before = at - 1; before >= from; before -= 1) {
    const code = text.charCodeAt(before);
    if (code === blockEndCode) break;
    if (code === newline) lineEnds += 1;
    else if (!isSpace(code) && !isUnseen(code)) {
      lineEnds = 0;
      start = before;
    }
    if (lineEnds > 1) break;
  }
  return start;
};

const endOfBlock = (text: Characters, at: number): number => {
  let end = at;
  let lineEnds = 0;
  for (let after = at; after < text.length; after += 1) {
    const code = text.charCodeAt(after);
    if (code === blockEndCode) break;
    if (code === newline) lineEnds += 1;
    else if (!isSpace(code) && !isUnseen(code)) {
      lineEnds = 0;
      end = after + 1;
    }
    if (lineEnds > 1) break;
  }
  return end;
};

/** A heading heads something: another block follows it. */
const isShortLine = (text: Characters, start: number, end: number): boolean => {
  let letters = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === newline) return false;
    if (isWordCode(code)) letters += 1;
    if (letters > lettersOfTitle) return false;
  }
  return !isStop(text.charCodeAt(end - 1)) && hasMore(text, end);
};

const hasMore = (text: Characters, from: number): boolean => {
  let at = from;
  while (at < text.length && (isSpace(text.charCodeAt(at)) || isUnseen(text.charCodeAt(at)))) at += 1;
  return at < text.length;
};
