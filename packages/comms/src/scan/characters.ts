/** What the scanner asks of a text; a string has it all, and so has the counting text of the tests. */
export interface Characters {
  readonly length: number;
  charCodeAt(index: number): number;
  indexOf(searched: string, from?: number): number;
  slice(from: number, to?: number): string;
}

/** Stands where markup stood that a reader does not see: words go on across it. */
export const unseen = "\u0000";

/** Stands for something that is no prose, such as a span of code: no phrase goes on across it. */
export const opaque = "\u0001";

/** Stands where a block ends: a paragraph, a list item, a cell. */
export const blockEnd = "\f";

export const blockEndCode = 0x0c;
export const newline = 0x0a;
const hyphens: readonly number[] = [0x2d, 0x20_10, 0x20_11];
const unseenCodes: readonly number[] = [0, 0xad, 0x20_0b, 0x20_0c, 0x20_0d, 0x20_60, 0xfe_ff];

/** Whether a code unit shows nothing: masked markup, a soft hyphen, a joiner. */
export const isUnseen = (code: number): boolean => code === 0 || (code > 0xac && unseenCodes.includes(code));

/** Whether a code unit parts words within a line or ends a line; a form feed ends a block instead. */
export const isSpace = (code: number): boolean =>
  code === 0x20 ||
  (code >= 0x09 && code <= 0x0d && code !== blockEndCode && code !== 0x0b) ||
  code === 0xa0 ||
  (code >= 0x20_00 && code <= 0x20_0a) ||
  code === 0x20_2f ||
  code === 0x30_00;

/** Whether a code unit belongs to a word: letters of any script, digits, the underscore. */
export const isWordCode = (code: number): boolean => {
  if (code < 0x80) return isAsciiWord(code);
  if (code < 0x20_00) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7;
  return (
    (code >= 0x2c_00 && code < 0xd8_00 && code >> 6 !== 0x30_00 >> 6) || (code >= 0xf9_00 && code < 0xfe_00)
  );
};

const isAsciiWord = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || isCapital(code) || isDigit(code) || code === 0x5f;

/** Whether a code unit is one of A to Z. */
export const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

export const isHyphen = (code: number): boolean => hyphens.includes(code);

/** The code of a letter of A to Z in lower case; any other code as it is. */
export const lower = (code: number): number => (isCapital(code) ? code + 0x20 : code);

/** The index of the nearest character before `at` that a reader sees, or -1. */
export const seenBefore = (text: Characters, at: number): number => {
  let before = at - 1;
  while (before >= 0 && isUnseen(text.charCodeAt(before))) before -= 1;
  return before;
};

/** The index of the nearest character from `at` on that a reader sees, or the length of the text. */
export const seenFrom = (text: Characters, at: number): number => {
  let from = at;
  while (from < text.length && isUnseen(text.charCodeAt(from))) from += 1;
  return from;
};
