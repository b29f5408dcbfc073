import type { Characters } from "./characters.ts";

/** Puts together a text of the same length in which some stretches are masked. */
export interface Mask {
  /** Masks up to a place: one character that stands for the stretch, the rest unseen or the same again. */
  readonly hide: (from: number, to: number, as: string, filler?: string) => void;
  /** The masked text. */
  readonly done: () => string;
}

/** A mask over a text; stretches are hidden in ascending order. */
export const maskOf = (text: Characters): Mask => {
  const parts: string[] = [];
  let seen = 0;
  return {
    hide: (from, to, as, filler = "\u0000") => {
      if (to <= from) return;
      if (from > seen) parts.push(text.slice(seen, from));
      parts.push(to - from === 1 ? as : as + filler.repeat(to - from - 1));
      seen = to;
    },
    done: () => {
      if (seen < text.length) parts.push(text.slice(seen, text.length));
      return parts.join("");
    },
  };
};
