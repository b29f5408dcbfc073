import { blockEnd, unseen, type Characters } from "../scan/characters.ts";
import { maskOf } from "../scan/mask.ts";
import type { Reading } from "../scan/reading.ts";
import { codeSpans } from "./code-spans.ts";
import { maskInline, type Inline } from "./markdown-inline.ts";
import {
  endOfFrontMatter,
  fenceAt,
  isRule,
  isUnderline,
  lineAt,
  pastBullet,
  pastNumberSigns,
  pastQuotation,
  pastSpaces,
  widthOf,
  type Line,
} from "./markdown-line.ts";

/** What is known when a line begins. */
interface State extends Inline {
  fence: { readonly mark: number; readonly length: number } | undefined;
  /** Where the paragraph begins that the line may go on with; -1 for none. */
  paragraph: number;
  inList: boolean;
  /** How far the text is masked: beyond the line's start where a span or a tag went on across its end. */
  at: number;
}

/** Markdown as a reader sees it: code, addresses of links and front matter masked, headings told. */
export const readMarkdown = (text: Characters): Reading => {
  const mask = maskOf(text);
  const headings: number[] = [];
  const inline = { mask, headings, unclosed: new Set<string>(), spanEnd: codeSpans(text) };
  const state: State = { ...inline, fence: undefined, paragraph: -1, inList: false, at: 0 };
  const front = endOfFrontMatter(text);
  mask.hide(0, front, blockEnd);
  state.at = front;
  for (let line = lineAt(text, 0); line.start < text.length; line = lineAt(text, line.end + 1)) {
    if (line.end >= state.at) readLine(text, line, state);
  }
  if (headings.length % 2 === 1) headings.pop();
  return { text: mask.done(), headings, linesAreHeadings: false };
};

const readLine = (text: Characters, line: Line, state: State): void => {
  if (state.at > line.start) return readInline(text, state.at, line.end, state);
  const first = pastSpaces(text, line.start, line.end);
  const fence = fenceAt(text, first, line.end);
  if (state.fence !== undefined || fence !== undefined) return readFence(text, line, state);
  if (first === line.end) {
    state.paragraph = -1;
    return undefined;
  }
  if (state.paragraph >= 0 && isUnderline(text, first, line.end)) return readUnderline(line, state);
  const isIndented = widthOf(text, line.start, first) >= 4;
  const isCode = isIndented && state.paragraph < 0 && !state.inList;
  if (isCode || isRule(text, first, line.end) || isDefinition(text, first, line.end))
    return hideLine(line, state);
  if (!isIndented && state.paragraph < 0) state.inList = false;
  return readContent(text, first, line, state);
};

/** Passes the markers of quotations and lists, then reads a heading or a line of a paragraph. */
const readContent = (text: Characters, first: number, { end }: Line, state: State): void => {
  let at = first;
  for (
    let content = pastMarker(text, at, end, state);
    content > at;
    content = pastMarker(text, at, end, state)
  ) {
    at = pastSpaces(text, content, end);
  }
  const title = pastNumberSigns(text, at, end);
  if (title === at) {
    if (state.paragraph < 0) state.paragraph = at;
    return readInline(text, at, end, state);
  }
  state.mask.hide(at, title, blockEnd);
  const open = state.headings.length % 2 === 1 ? [title] : [];
  state.headings.push(...open, title, end);
  readInline(text, title, end, state);
  endBlock(end, text, state);
};

/** A quotation that goes on shows nothing at its marker; every other marker begins a block. */
const pastMarker = (text: Characters, at: number, end: number, state: State): number => {
  const quotation = pastQuotation(text, at, end);
  if (quotation > at) {
    state.mask.hide(at, quotation, state.paragraph < 0 ? blockEnd : unseen);
    return quotation;
  }
  const bullet = pastBullet(text, at, end);
  if (bullet === at) return at;
  state.mask.hide(at, bullet, blockEnd);
  state.paragraph = -1;
  state.inList = true;
  return bullet;
};

const readInline = (text: Characters, from: number, end: number, state: State): void => {
  state.at = maskInline(text, from, end, state);
};

const readFence = (text: Characters, line: Line, state: State): void => {
  const first = pastSpaces(text, line.start, line.end);
  const fence = fenceAt(text, first, line.end);
  if (state.fence === undefined) state.fence = fence;
  else if (fence !== undefined && closes(text, { first, line, fence, open: state.fence }))
    state.fence = undefined;
  hideLine(line, state);
};

const closes = (
  text: Characters,
  asked: {
    readonly first: number;
    readonly line: Line;
    readonly fence: { readonly mark: number; readonly length: number };
    readonly open: { readonly mark: number; readonly length: number };
  },
): boolean => {
  const { first, line, fence, open } = asked;
  const isBare = pastSpaces(text, first + fence.length, line.end) === line.end;
  return isBare && fence.mark === open.mark && fence.length >= open.length;
};

const readUnderline = (line: Line, state: State): void => {
  const last = state.headings.at(-1) ?? 0;
  if (state.headings.length % 2 === 0 && last <= state.paragraph)
    state.headings.push(state.paragraph, line.start);
  hideLine(line, state);
};

const hideLine = ({ start, end }: Line, state: State): void => {
  state.mask.hide(start, end, blockEnd);
  state.paragraph = -1;
  state.at = end;
};

/** What follows on the next line belongs to another block. */
const endBlock = (end: number, text: Characters, state: State): void => {
  if (state.at === end && end < text.length) {
    state.mask.hide(end, end + 1, blockEnd);
    state.at = end;
  }
  state.paragraph = -1;
};

/** Whether a line says where a link with a name leads. */
const isDefinition = (text: Characters, at: number, end: number): boolean => {
  if (text.charCodeAt(at) !== 0x5b || text.charCodeAt(at + 1) === 0x5e) return false;
  let close = at;
  while (close < end && text.charCodeAt(close) !== 0x5d) close += 1;
  return close + 1 < end && text.charCodeAt(close + 1) === 0x3a;
};
