import { isHyphen, lower, seenBefore, seenFrom, type Characters } from "./characters.ts";
import { beginsWord, endsWord, spaceEndingAt, wordEndingAt } from "./word.ts";

/** Which phrase of the programme a mention is of. */
export type Phrase = "work-group" | "teaching-for-mastery" | "maths-mastery";

/** A phrase of the programme as it stands in a text, in whatever case. */
export interface Mention {
  readonly phrase: Phrase;
  readonly start: number;
  readonly end: number;
  /** Where each of its words begins. */
  readonly words: readonly number[];
  /** The hyphen between the words, where there is one. */
  readonly hyphen?: number;
}

/** The mention of a Work Group whose "group" has its p at `at`: two words, a hyphen between them, or one word. */
export const workGroupAt = (text: Characters, at: number): Mention | undefined => {
  const group = wordEndingAt(text, at + 1, "group");
  if (group < 0) return undefined;
  const end = pluralEnd(text, at + 1);
  if (!endsWord(text, end)) return undefined;
  const between = seenBefore(text, group);
  if (between < 0) return undefined;
  const code = text.charCodeAt(between);
  const hyphen = isHyphen(code) ? between : undefined;
  const work = workBefore(text, { group, between, hyphen });
  if (work < 0 || !beginsWord(text, work)) return undefined;
  const mention: Mention = { phrase: "work-group", start: work, end, words: [work, group] };
  return hyphen === undefined ? mention : { ...mention, hyphen };
};

const workBefore = (
  text: Characters,
  { group, between, hyphen }: { group: number; between: number; hyphen: number | undefined },
): number => {
  if (hyphen !== undefined) return wordEndingAt(text, hyphen, "work");
  if (lower(text.charCodeAt(between)) === letterK) return wordEndingAt(text, group, "work");
  const space = spaceEndingAt(text, group);
  return space < 0 ? -1 : wordEndingAt(text, space, "work");
};

const letterK = 0x6b;
const letterS = 0x73;

const pluralEnd = (text: Characters, end: number): number => {
  const after = seenFrom(text, end);
  return after < text.length && lower(text.charCodeAt(after)) === letterS ? after + 1 : end;
};

/** The mention of teaching for mastery, or of maths mastery, whose "mastery" has its y at `at`. */
export const masteryAt = (text: Characters, at: number): Mention | undefined => {
  const mastery = wordEndingAt(text, at + 1, "mastery");
  if (mastery < 0 || !endsWord(text, at + 1)) return undefined;
  const space = spaceEndingAt(text, mastery);
  if (space < 0) return undefined;
  const maths = wordEndingAt(text, space, "maths");
  if (maths >= 0 && beginsWord(text, maths)) {
    return { phrase: "maths-mastery", start: maths, end: at + 1, words: [maths, mastery] };
  }
  const forWord = wordEndingAt(text, space, "for");
  const spaceBefore = forWord < 0 ? -1 : spaceEndingAt(text, forWord);
  const teaching = spaceBefore < 0 ? -1 : wordEndingAt(text, spaceBefore, "teaching");
  if (teaching < 0 || !beginsWord(text, teaching)) return undefined;
  return {
    phrase: "teaching-for-mastery",
    start: teaching,
    end: at + 1,
    words: [teaching, forWord, mastery],
  };
};
