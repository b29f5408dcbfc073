import type { Characters } from "./scan/characters.ts";

/** Line and column of a place, both from 1. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

/** Tells lines and columns; asked for ascending offsets, it counts each line end once. */
export const linePlaces = (text: Characters): ((offset: number) => LinePlace) => {
  let line = 1;
  let start = 0;
  let next = text.indexOf("\n");
  return (offset) => {
    while (next >= 0 && next < offset) {
      line += 1;
      start = next + 1;
      next = text.indexOf("\n", start);
    }
    return { line, column: offset - start + 1 };
  };
};
