import { lower, type Characters } from "./characters.ts";
import { beginsWord, endsWord, spaceStartingAt, wordStartingAt } from "./word.ts";

/** Where a phrase ends that begins at `start`, in any case, the last word in one or many; -1 if it does not. */
export const phraseAt = (text: Characters, words: readonly string[], start: number): number => {
  let at = start;
  for (const [index, word] of words.entries()) {
    const from = index === 0 ? at : spaceStartingAt(text, at);
    at = from < 0 ? -1 : wordStartingAt(text, from, word);
    if (at < 0) return -1;
  }
  if (endsWord(text, at)) return at;
  const plural = wordStartingAt(text, at, "s");
  return plural >= 0 && endsWord(text, plural) ? plural : -1;
};

/** Whether a phrase stands, in any case, somewhere before `end`. */
export const holdsPhrase = (text: Characters, words: readonly string[], end: number): boolean => {
  const initial = words[0]?.charCodeAt(0);
  for (let at = 0; at < end; at += 1) {
    if (lower(text.charCodeAt(at)) === initial && beginsWord(text, at) && phraseAt(text, words, at) >= 0)
      return true;
  }
  return false;
};
