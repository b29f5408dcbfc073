import { blockEndCode, isDigit, isSpace, isUnseen, newline, type Characters } from "./characters.ts";

const quotationMarks = "\"'“‘«";
const brackets = "([{_";
const stops = ".!?:;…";
const bullets = "•·▪◦–—-*+>|";

/** Whether a sentence, a list item or a cell begins at a place. */
export const beginsSentence = (text: Characters, start: number): boolean => {
  let at = start - 1;
  let quoted = false;
  let lineEnds = 0;
  for (; at >= 0; at -= 1) {
    const code = text.charCodeAt(at);
    if (code === newline) lineEnds += 1;
    if (code === blockEndCode || code === tab || lineEnds > 1) return true;
    const mark = String.fromCharCode(code);
    if (quotationMarks.includes(mark)) quoted = true;
    else if (!isSpace(code) && !isUnseen(code) && !brackets.includes(mark)) break;
  }
  if (at < 0 || quoted) return true;
  const mark = String.fromCharCode(text.charCodeAt(at));
  return stops.includes(mark) || (bullets.includes(mark) && beginsLine(text, at)) || isNumbering(text, at);
};

const tab = 0x09;

/** Whether nothing but spaces stands before a place on its line. */
const beginsLine = (text: Characters, at: number): boolean => {
  let before = at - 1;
  while (before >= 0 && text.charCodeAt(before) === 0x20) before -= 1;
  return before < 0 || text.charCodeAt(before) === newline || text.charCodeAt(before) === blockEndCode;
};

/** `1)` and `a)` number items as `1.` does. */
const isNumbering = (text: Characters, at: number): boolean => {
  if (text.charCodeAt(at) !== 0x29 || at === 0) return false;
  let first = at - 1;
  while (first > 0 && at - first < 3 && isDigit(text.charCodeAt(first - 1))) first -= 1;
  return beginsLine(text, first);
};
