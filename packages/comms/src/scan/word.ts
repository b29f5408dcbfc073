import {
  isSpace,
  isUnseen,
  isWordCode,
  lower,
  newline,
  seenBefore,
  seenFrom,
  type Characters,
} from "./characters.ts";

/** Where a word in small letters begins that ends before `end`, in any case, across unseen markup; -1 if it does not. */
export const wordEndingAt = (text: Characters, end: number, word: string): number => {
  let at = end;
  for (let letter = word.length - 1; letter >= 0; letter -= 1) {
    at = seenBefore(text, at);
    if (at < 0 || lower(text.charCodeAt(at)) !== word.charCodeAt(letter)) return -1;
  }
  return at;
};

/** Where a word in small letters ends that begins at `start`, in any case, across unseen markup; -1 if it does not. */
export const wordStartingAt = (text: Characters, start: number, word: string): number => {
  let at = start;
  for (let letter = 0; letter < word.length; letter += 1) {
    at = seenFrom(text, at);
    if (at >= text.length || lower(text.charCodeAt(at)) !== word.charCodeAt(letter)) return -1;
    at += 1;
  }
  return at;
};

/** Whether no word goes on before `start`. */
export const beginsWord = (text: Characters, start: number): boolean => {
  const before = seenBefore(text, start);
  return before < 0 || !isWordCode(text.charCodeAt(before));
};

/** Whether no word goes on at `end`. */
export const endsWord = (text: Characters, end: number): boolean => {
  const after = seenFrom(text, end);
  return after >= text.length || !isWordCode(text.charCodeAt(after));
};

/** How many line ends a gap between two words of a phrase may have: a blank line ends the phrase. */
const inOneBlock = 1;

/** Where the space before `end` begins, so that a word may end there; -1 where there is none, or a blank line. */
export const spaceEndingAt = (text: Characters, end: number, lines: number = inOneBlock): number => {
  let at = end;
  let spaces = 0;
  let ends = 0;
  for (; at > 0; at -= 1) {
    const code = text.charCodeAt(at - 1);
    if (isSpace(code)) spaces += 1;
    else if (!isUnseen(code)) break;
    if (code === newline) ends += 1;
  }
  return spaces > 0 && ends <= lines ? at : -1;
};

/** Where the space from `start` on ends, so that a word may begin there; -1 where there is none, or a blank line. */
export const spaceStartingAt = (text: Characters, start: number, lines: number = inOneBlock): number => {
  let at = start;
  let spaces = 0;
  let ends = 0;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) spaces += 1;
    else if (!isUnseen(code)) break;
    if (code === newline) ends += 1;
  }
  return spaces > 0 && ends <= lines ? at : -1;
};
