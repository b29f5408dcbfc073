import { isWordCode, lower, type Characters } from "../scan/characters.ts";

/** A tag, comment or declaration. */
export interface Tag {
  readonly end: number;
  /** The name in small letters; empty for a comment or a declaration. */
  readonly name: string;
  readonly isClosing: boolean;
}

/** The tag, comment or declaration that begins with the `<` at a place; `undefined` where the sign is text. */
export const tagAt = (text: Characters, at: number): Tag | undefined => {
  const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
  if (next === exclamation || next === question) return declarationAt(text, at);
  const isClosing = next === slash;
  const start = isClosing ? at + 2 : at + 1;
  let end = start;
  while (end < text.length && end - start < longestName && isOfName(text.charCodeAt(end))) end += 1;
  const initial = start < text.length ? lower(text.charCodeAt(start)) : 0;
  if (initial < 0x61 || initial > 0x7a) return undefined;
  const close = closeOf(text, end);
  return close < 0 ? undefined : { end: close + 1, name: text.slice(start, end).toLowerCase(), isClosing };
};

const [exclamation, question, slash, greater, less, quote, apostrophe] = [
  0x21, 0x3f, 0x2f, 0x3e, 0x3c, 0x22, 0x27,
];
const longestName = 64;

const isOfName = (code: number): boolean => isWordCode(code) || code === 0x2d || code === 0x3a;

/** A comment that is not closed goes on to the end; a declaration ends with its first `>`. */
const declarationAt = (text: Characters, at: number): Tag | undefined => {
  const isComment = text.slice(at, at + 4) === "<!--";
  const end = isComment ? text.indexOf("-->", at + 4) : text.indexOf(">", at);
  if (isComment) return { end: end < 0 ? text.length : end + 3, name: "", isClosing: false };
  return end < 0 ? undefined : { end: end + 1, name: "", isClosing: false };
};

/**
 * Where the `>` of a tag stands, quoted values passed over; -1 where another tag begins first. So a stray `<` costs no
 * more than the way to the next one.
 */
const closeOf = (text: Characters, from: number): number => {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === greater) return at;
    if (code === less) return -1;
    if (code === quote || code === apostrophe) {
      at = text.indexOf(code === quote ? '"' : "'", at + 1);
      if (at < 0) return -1;
    }
    at += 1;
  }
  return -1;
};
