import type { Characters } from "./scan/characters.ts";

/** A text that counts how many of its characters are looked at. */
export interface CountingText extends Characters {
  readonly steps: () => number;
}

/** Counts a character for each code asked for, and each that a search or a slice passes over. */
export const countingText = (text: string): CountingText => {
  let steps = 0;
  return {
    length: text.length,
    charCodeAt: (index) => {
      steps += 1;
      return text.charCodeAt(index);
    },
    indexOf: (searched, from = 0) => {
      const found = text.indexOf(searched, from);
      steps += 1 + (found < 0 ? text.length : found) - Math.min(from, text.length);
      return found;
    },
    slice: (from, to = text.length) => {
      const part = text.slice(from, to);
      steps += part.length;
      return part;
    },
    steps: () => steps,
  };
};
