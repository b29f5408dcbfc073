import { isDigit, type Characters } from "../scan/characters.ts";

const [space, tab, hash, greater, equals, dash, plus, star, underscore, dot, bracket] = [
  0x20, 0x09, 0x23, 0x3e, 0x3d, 0x2d, 0x2b, 0x2a, 0x5f, 0x2e, 0x29,
];
const [backtick, tilde, carriageReturn] = [0x60, 0x7e, 0x0d];

/** A line of a text, without its end. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** The line that begins at a place. */
export const lineAt = (text: Characters, start: number): Line => {
  const end = text.indexOf("\n", start);
  return { start, end: end < 0 ? text.length : end };
};

/** Where the first character that is no space stands, from a place on; the end of the line where there is none. */
export const pastSpaces = (text: Characters, from: number, end: number): number => {
  let at = from;
  while (at < end && isBlank(text.charCodeAt(at))) at += 1;
  return at;
};

const isBlank = (code: number): boolean => code === space || code === tab || code === carriageReturn;

/** The width of the space between two places; a tab counts for four. */
export const widthOf = (text: Characters, from: number, to: number): number => {
  let width = 0;
  for (let at = from; at < to; at += 1) width += text.charCodeAt(at) === tab ? 4 : 1;
  return width;
};

/** Where the content behind a marker of a quotation begins; the place itself where none stands there. */
export const pastQuotation = (text: Characters, at: number, end: number): number =>
  at < end && text.charCodeAt(at) === greater ? at + 1 : at;

/** Where the content behind a marker of a list item begins; the place itself where none stands there. */
export const pastBullet = (text: Characters, at: number, end: number): number => {
  let after = at;
  while (after < end && after - at < longestNumber && isDigit(text.charCodeAt(after))) after += 1;
  const mark = after < end ? text.charCodeAt(after) : 0;
  const isMarker =
    after > at ? mark === dot || mark === bracket : mark === dash || mark === plus || mark === star;
  return isMarker && (after + 1 === end || isBlank(text.charCodeAt(after + 1))) ? after + 1 : at;
};

const longestNumber = 9;

/** Where the title of a heading with number signs begins; the place itself where the line is none. */
export const pastNumberSigns = (text: Characters, at: number, end: number): number => {
  const after = at + runOf(text, at, end, hash);
  const signs = after - at;
  const isHeading = signs > 0 && signs < 7 && (after === end || isBlank(text.charCodeAt(after)));
  return isHeading ? after : at;
};

/** The mark and length of a fence around code; `undefined` where the line is none. */
export const fenceAt = (
  text: Characters,
  at: number,
  end: number,
): { mark: number; length: number } | undefined => {
  const mark = at < end ? text.charCodeAt(at) : 0;
  if (mark !== backtick && mark !== tilde) return undefined;
  const length = runOf(text, at, end, mark);
  return length < 3 ? undefined : { mark, length };
};

/** Whether a line underlines a heading: nothing but `=`, or nothing but `-`. */
export const isUnderline = (text: Characters, at: number, end: number): boolean =>
  isAll(text, at, end, equals, 1) || isAll(text, at, end, dash, 1);

/** Whether a line is a rule across the page. */
export const isRule = (text: Characters, at: number, end: number): boolean =>
  [dash, star, underscore].some((mark) => isAll(text, at, end, mark, 3));

const isAll = (text: Characters, from: number, end: number, mark: number, least: number): boolean => {
  let marks = 0;
  for (let at = from; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === mark) marks += 1;
    else if (!isBlank(code)) return false;
  }
  return marks >= least;
};

/** How many times a character stands in a row. */
export const runOf = (text: Characters, at: number, end: number, mark: number): number => {
  let after = at;
  while (after < end && text.charCodeAt(after) === mark) after += 1;
  return after - at;
};

/** Where front matter ends, which stands between lines of three dashes at the very top; 0 where there is none. */
export const endOfFrontMatter = (text: Characters): number => {
  const first = lineAt(text, 0);
  if (text.slice(0, 3) !== "---" || pastSpaces(text, 3, first.end) < first.end) return 0;
  for (let line = lineAt(text, first.end + 1); line.start < text.length; line = lineAt(text, line.end + 1)) {
    const words = text.slice(line.start, Math.min(line.end, line.start + 4)).trim();
    if (words === "---" || words === "...") return line.end;
  }
  return 0;
};
