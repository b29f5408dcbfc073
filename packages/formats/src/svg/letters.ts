import { paint } from "./paint.ts";
import type { Attributes } from "./xml.ts";

/** Room that a letter or digit takes in the fonts at hand, on the safe side. */
export const letterWidth = 6.6;

/** The same for bold letters. */
export const boldLetterWidth = 7.6;

/** A ground behind letters keeps them readable across lines. */
export const halo: Attributes = {
  fill: paint.text,
  stroke: paint.ground,
  "stroke-width": 3,
  "stroke-linejoin": "round",
  "paint-order": "stroke",
};
