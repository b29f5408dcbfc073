import { isSpace, isUnseen, isWordCode, isHyphen, type Characters } from "./characters.ts";
import type { Mention, Phrase } from "./mention.ts";
import { spaceEndingAt, spaceStartingAt } from "./word.ts";

/** A title around one of the phrases: the words before it, the phrase as the title writes it, the words after it. */
interface TitlePattern {
  readonly phrase: Phrase;
  readonly before: readonly string[];
  readonly written: string;
  readonly after: readonly string[];
}

/** The phrases by the stems of their words. */
const phrases: readonly (readonly [phrase: Phrase, words: readonly string[]])[] = [
  ["teaching-for-mastery", ["teaching", "for", "mastery"]],
  ["work-group", ["work", "group"]],
  ["maths-mastery", ["math", "mastery"]],
];

/** Tells whether a mention is part of one of some titles: the phrase as written there, the words around it in any case. */
export const titleFinder = (titles: readonly string[], text: Characters): ((mention: Mention) => boolean) => {
  // Most texts hold no mention that a title could excuse, so the titles are read at the first.
  let patterns: readonly TitlePattern[] | undefined;
  return (mention) => {
    patterns ??= titles.flatMap(patternsOf);
    const own = patterns.filter(({ phrase }) => phrase === mention.phrase);
    if (own.length === 0) return false;
    const written = seenText(text, mention.start, mention.end);
    return own.some(
      (pattern) =>
        pattern.written === singular(written) &&
        standsBefore(text, mention.start, pattern.before) &&
        standsAfter(text, mention.end, pattern.after),
    );
  };
};

const patternsOf = (title: string): readonly TitlePattern[] => {
  const words = title.split(/\s+/u).filter((word) => word !== "");
  const stems = words.map(stem);
  return phrases.flatMap(([phrase, wanted]) =>
    words
      .map((_, at) => at)
      .filter((at) => wanted.every((word, index) => stems[at + index] === word))
      .map((at) => ({
        phrase,
        before: stems.slice(0, at).toReversed(),
        written: singular(words.slice(at, at + wanted.length).join(" ")),
        after: stems.slice(at + wanted.length),
      })),
  );
};

/** One and many are the same title: Work Group and Work Groups, Community and Communities. */
const singular = (words: string): string => words.replace(/ies$/iu, "y").replace(/s$/iu, "");
const stem = (word: string): string => singular(word.toLowerCase());

const standsBefore = (text: Characters, start: number, words: readonly string[]): boolean => {
  let at = start;
  return words.every((word) => {
    const end = spaceEndingAt(text, at, anyLines);
    if (end < 0) return false;
    at = end;
    while (end - at <= longestWord && at > 0 && isOfTitleWord(text.charCodeAt(at - 1))) at -= 1;
    return stem(seenText(text, at, end)) === word;
  });
};

const standsAfter = (text: Characters, end: number, words: readonly string[]): boolean => {
  let at = end;
  return words.every((word) => {
    const start = spaceStartingAt(text, at, anyLines);
    if (start < 0) return false;
    at = start;
    while (at - start <= longestWord && at < text.length && isOfTitleWord(text.charCodeAt(at))) at += 1;
    return stem(seenText(text, start, at)) === word;
  });
};

/** A page break, which leaves blank lines, may stand inside a title. */
const anyLines = 3;

/** No word of a title is longer, markup within it included. */
const longestWord = 200;

const isOfTitleWord = (code: number): boolean =>
  isWordCode(code) || isHyphen(code) || isUnseen(code) || code === 0x2f || code === 0x20_13;

/** A stretch of text as a reader sees it, each space a single one. */
export const seenText = (text: Characters, from: number, to: number): string => {
  let seen = "";
  let gap = false;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) gap = true;
    else if (!isUnseen(code)) {
      seen += (gap ? " " : "") + String.fromCharCode(code);
      gap = false;
    }
  }
  return seen;
};
