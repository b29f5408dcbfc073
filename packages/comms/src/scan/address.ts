import { isSpace, isWordCode, type Characters } from "./characters.ts";

/**
 * Whether a place belongs to an address: a link, an e-mail address, a path, a file name, a tag. Asked for ascending
 * places, it reads each run without spaces once.
 */
export const addressFinder = (text: Characters): ((at: number) => boolean) => {
  let last = { start: 0, end: 0, isAddress: false };
  return (at) => {
    if (at < last.start || at >= last.end) {
      const start = startOfRun(text, at, at >= last.end ? last.end : 0);
      const end = endOfRun(text, at);
      last = { start, end, isAddress: isAddress(text, start, end) };
    }
    return last.isAddress;
  };
};

const isGap = (code: number): boolean => isSpace(code) || code < 0x20 || code === 0x3c || code === 0x3e;

const startOfRun = (text: Characters, at: number, from: number): number => {
  let start = at;
  while (start > from && !isGap(text.charCodeAt(start - 1))) start -= 1;
  return start;
};

const endOfRun = (text: Characters, at: number): number => {
  let end = at;
  while (end < text.length && !isGap(text.charCodeAt(end))) end += 1;
  return end;
};

const isAddress = (text: Characters, start: number, end: number): boolean => {
  let before = 0x20;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const after = at + 1 < end ? text.charCodeAt(at + 1) : 0x20;
    if (marks(code, before, after)) return true;
    before = code;
  }
  return false;
};

const [at, hash, slash, dot, backslash] = [0x40, 0x23, 0x2f, 0x2e, 0x5c];

/** `@`; `#tag`; `/path` and `://`; `name.html`; `\\server`. A slash between two words, as in "and/or", is prose. */
const marks = (code: number, before: number, after: number): boolean => {
  if (code === at || code === backslash) return true;
  if (code === hash || code === slash) return !isWordCode(before) && isWordCode(after);
  return code === dot && isWordCode(before) && isWordCode(after);
};
