import type { Characters } from "../scan/characters.ts";
import type { Reading } from "../scan/reading.ts";

/** Plain text is what a reader sees; a short line by itself is a heading. */
export const readPlainText = (text: Characters): Reading => ({ text, headings: [], linesAreHeadings: true });
