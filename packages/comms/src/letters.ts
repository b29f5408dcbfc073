import { isCapital, lower, type Characters } from "./scan/characters.ts";
import { seenText } from "./scan/title-finder.ts";
import type { TextEdit } from "./text-rule.ts";

/** The edit that makes the letter at a place a capital. */
export const capitalise = (text: Characters, at: number): TextEdit => ({
  offset: at,
  length: 1,
  text: String.fromCharCode(text.charCodeAt(at) & ~caseBit),
});

/** The edits that make the letters between two places small. */
export const makeSmall = (text: Characters, from: number, to: number): readonly TextEdit[] => {
  const edits: TextEdit[] = [];
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (isCapital(code)) edits.push({ offset: at, length: 1, text: String.fromCharCode(lower(code)) });
  }
  return edits;
};

/** What tells a small letter of ASCII from its capital. */
const caseBit = 0x20;

/** A stretch of a text as a reader will see it once it is edited; edits are ascending. */
export const edited = (
  text: Characters,
  { start, end }: { readonly start: number; readonly end: number },
  edits: readonly TextEdit[],
): string => seenOnce(applyEdits(text, { start, end }, edits));

/** A stretch of a text with some ascending edits applied; everything between them as it was. */
export const applyEdits = (
  text: Characters,
  { start, end }: { readonly start: number; readonly end: number },
  edits: readonly TextEdit[],
): string => {
  const parts: string[] = [];
  let at = start;
  for (const edit of edits) {
    parts.push(text.slice(at, edit.offset), edit.text);
    at = edit.offset + edit.length;
  }
  parts.push(text.slice(at, end));
  return parts.join("");
};

const seenOnce = (text: string): string => seenText(text, 0, text.length);
