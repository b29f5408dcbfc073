import { blockEnd, isWordCode, opaque, unseen, type Characters } from "../scan/characters.ts";
import type { SpanEnd } from "./code-spans.ts";
import { passEntity, passTag, type Passing } from "./html.ts";
import { runOf } from "./markdown-line.ts";
import { tagAt } from "./tag.ts";

/** What the masking of a line needs beside it. */
export interface Inline extends Passing {
  readonly spanEnd: SpanEnd;
}

type Pass = (text: Characters, at: number, inline: Inline) => number;

const hideOne =
  (as: string): Pass =>
  (_text, at, { mask }) => {
    mask.hide(at, at + 1, as);
    return at + 1;
  };

const codeOf = (character: string): number => character.charCodeAt(0);
const [openBracket, closeBracket, openRound, closeRound, caret, backslash] = [
  0x5b, 0x5d, 0x28, 0x29, 0x5e, 0x5c,
];
const newline = 0x0a;

const passCode: Pass = (text, at, { mask, spanEnd }) => {
  const length = runOf(text, at, text.length, codeOf("`"));
  const end = spanEnd(at, length);
  if (end < 0) return at + length;
  mask.hide(at, end, opaque);
  return end;
};

/** A backslash is not seen, and takes its meaning from the mark behind it. */
const passEscape: Pass = (text, at, { mask }) => {
  const next = at + 1 < text.length ? text.charCodeAt(at + 1) : newline;
  if (next <= 0x20 || isWordCode(next)) return at + 1;
  mask.hide(at, at + 1, unseen);
  return at + 2;
};

const passOpening: Pass = (text, at, { mask }) => {
  const isNote = at + 1 < text.length && text.charCodeAt(at + 1) === caret;
  const note = isNote ? endWithin(text, at + 1, { close: closeBracket, stop: openBracket }) : -1;
  const end = note < 0 ? at + 1 : note;
  mask.hide(at, end, unseen);
  return end;
};

/** Behind the words of a link stand its address in round brackets or its name in square ones: neither is seen. */
const passClosing: Pass = (text, at, { mask }) => {
  const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
  const target = next === openRound ? endOfTarget(text, at + 2) : -1;
  const name =
    next === openBracket ? endWithin(text, at + 2, { close: closeBracket, stop: openBracket }) : -1;
  const end = Math.max(at + 1, target, name);
  mask.hide(at, end, unseen);
  return end;
};

const passAngle: Pass = (text, at, inline) => {
  const tag = tagAt(text, at);
  if (tag === undefined || !tag.name.includes(":")) return passTag(text, at, inline);
  inline.mask.hide(at, tag.end, opaque);
  return tag.end;
};

/** An underscore within a word, as in a file name, belongs to it. */
const passUnderscore: Pass = (text, at, { mask }) => {
  const isInWord =
    at > 0 &&
    at + 1 < text.length &&
    isWordCode(text.charCodeAt(at - 1)) &&
    isWordCode(text.charCodeAt(at + 1));
  if (!isInWord) mask.hide(at, at + 1, unseen);
  return at + 1;
};

const passes: ReadonlyMap<number, Pass> = /* @__PURE__ */ new Map<number, Pass>([
  [0x60, passCode],
  [backslash, passEscape],
  [openBracket, passOpening],
  [closeBracket, passClosing],
  [0x3c, passAngle],
  [0x26, (text, at, { mask }) => passEntity(text, at, mask)],
  [0x2a, /* @__PURE__ */ hideOne(unseen)],
  [0x7e, /* @__PURE__ */ hideOne(unseen)],
  [0x5f, passUnderscore],
  [0x7c, /* @__PURE__ */ hideOne(blockEnd)],
]);

/** Masks the markup between two places; answers where to go on, which may be beyond the second. */
export const maskInline = (text: Characters, from: number, end: number, inline: Inline): number => {
  let at = from;
  while (at < end) {
    const code = text.charCodeAt(at);
    const pass = code > 0x7e || code < 0x26 || isPlain(code) ? undefined : passes.get(code);
    at = pass === undefined ? at + 1 : pass(text, at, inline);
  }
  return at;
};

/** Small letters, capitals and digits: nearly everything. */
const isPlain = (code: number): boolean =>
  (code > 0x60 && code < 0x7b) || (code > 0x40 && code < 0x5b) || (code > 0x2b && code < 0x3a);

/** Where a closing mark ends a stretch of the line; -1 where a stopping mark or the end of the line comes first. */
const endWithin = (
  text: Characters,
  from: number,
  { close, stop }: { readonly close: number; readonly stop: number },
): number => {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === close) return at + 1;
    if (code === stop || code === newline) return -1;
  }
  return -1;
};

/** Where the address of a link ends; -1 where the line ends or another link's address begins first. */
const endOfTarget = (text: Characters, from: number): number => {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === backslash) at += 1;
    else if (code === openRound) {
      if (text.charCodeAt(at - 1) === closeBracket) return -1;
      depth += 1;
    } else if (code === closeRound) depth -= 1;
    if (depth === 0) return at + 1;
    if (code === newline) return -1;
  }
  return -1;
};
