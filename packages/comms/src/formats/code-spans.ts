import type { Characters } from "../scan/characters.ts";
import { runOf } from "./markdown-line.ts";

const backtick = 0x60;

/** Where a run of as many backticks ends the span of code that one begins; -1 where none does. */
export type SpanEnd = (at: number, length: number) => number;

/**
 * Finds the ends of spans of code. It counts the runs of backticks of a paragraph once, so that a run without a partner
 * is known for one without a search.
 */
export const codeSpans = (text: Characters): SpanEnd => {
  let end = 0;
  let lastOf: ReadonlyMap<number, number> = new Map();
  return (at, length) => {
    if (at >= end) {
      end = endOfParagraph(text, at);
      lastOf = lastRuns(text, at, end);
    }
    if ((lastOf.get(length) ?? -1) <= at) return -1;
    return nextRun(text, { from: at + length, end, length });
  };
};

const endOfParagraph = (text: Characters, at: number): number => {
  let end = text.indexOf("\n", at);
  while (end >= 0) {
    const next = text.indexOf("\n", end + 1);
    if (next < 0) return text.length;
    if (text.slice(end + 1, next).trim() === "") return end;
    end = next;
  }
  return text.length;
};

/** Where the last run of each length stands. */
const lastRuns = (text: Characters, from: number, end: number): ReadonlyMap<number, number> => {
  const runs = new Map<number, number>();
  for (let at = text.indexOf("`", from); at >= 0 && at < end;) {
    const length = runOf(text, at, end, backtick);
    runs.set(length, at);
    at = text.indexOf("`", at + length);
  }
  return runs;
};

const nextRun = (
  text: Characters,
  { from, end, length }: { readonly from: number; readonly end: number; readonly length: number },
): number => {
  for (let at = text.indexOf("`", from); at >= 0 && at < end;) {
    const run = runOf(text, at, end, backtick);
    if (run === length) return at + run;
    at = text.indexOf("`", at + run);
  }
  return -1;
};
