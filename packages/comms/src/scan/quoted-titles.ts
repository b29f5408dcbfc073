import { isUnseen, isWordCode, type Characters } from "./characters.ts";
import { isStop, lettersOfTitle } from "./title-shape.ts";

/** The marks that close what a mark opens, by their codes: “ ”, ‘ ’, « », and the straight ones. */
const closing: ReadonlyMap<number, number> = /* @__PURE__ */ new Map([
  [0x20_1c, 0x20_1d],
  [0x20_18, 0x20_19],
  [0xab, 0xbb],
  [0x22, 0x22],
  [0x27, 0x27],
]);

/** The mark that opened last and still waits for its end. */
interface Opened {
  readonly end: number;
  readonly at: number;
  letters: number;
  /** The last character that a reader sees inside. */
  last: number;
}

/**
 * Where titles stand in quotation marks: from, to, from, to …. What is longer than a title, or ends in a full stop or a
 * comma inside the marks, is speech.
 */
export const quotedTitles = (text: Characters, start: number, end: number): readonly number[] => {
  const found: number[] = [];
  let opened: Opened | undefined;
  let before = 0x20;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (isUnseen(code)) continue;
    const isWord = isWordCode(code);
    if (opened !== undefined && code === opened.end && closes(text, at, before)) {
      if (opened.letters <= lettersOfTitle && !isStop(opened.last)) found.push(opened.at, at);
      opened = undefined;
    } else if (!isWord && !isWordCode(before) && closing.has(code)) {
      opened = { end: closing.get(code) ?? code, at, letters: 0, last: 0 };
    } else if (opened !== undefined) {
      if (isWord) opened.letters += 1;
      opened.last = code;
    }
    before = code;
  }
  return found;
};

/** An apostrophe within a word closes nothing. */
const closes = (text: Characters, at: number, before: number): boolean =>
  !(isWordCode(before) && at + 1 < text.length && isWordCode(text.charCodeAt(at + 1)));
