import { isStop, lettersOfTitle } from "./title-shape.ts";
import { isUnseen, isWordCode, type Characters } from "./characters.ts";

/** The marks that close what a mark opens. */
const closing: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["“", "”"],
  ["‘", "’"],
  ["«", "»"],
  ['"', '"'],
  ["'", "'"],
]);

/** The mark that opened last and still waits for its end. */
interface Opened {
  readonly end: string;
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
    const mark = String.fromCharCode(code);
    if (opened !== undefined && mark === opened.end && closes(text, at, before)) {
      if (opened.letters <= lettersOfTitle && !isStop(opened.last)) found.push(opened.at, at);
      opened = undefined;
    } else if (closing.has(mark) && !isWordCode(before)) {
      opened = { end: closing.get(mark) ?? mark, at, letters: 0, last: 0 };
    } else if (opened !== undefined) {
      if (isWordCode(code)) opened.letters += 1;
      opened.last = code;
    }
    before = code;
  }
  return found;
};

/** An apostrophe within a word closes nothing. */
const closes = (text: Characters, at: number, before: number): boolean =>
  !(isWordCode(before) && at + 1 < text.length && isWordCode(text.charCodeAt(at + 1)));
