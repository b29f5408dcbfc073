import { notText, unknownFormat } from "./comms-error.ts";
import { readHtml } from "./formats/html.ts";
import { readMarkdown } from "./formats/markdown.ts";
import { readPlainText } from "./formats/plain-text.ts";
import type { Characters } from "./scan/characters.ts";
import type { Reading } from "./scan/reading.ts";

/** How a text is written. */
export type TextFormat = "text" | "markdown" | "html";

const readers: Readonly<Record<TextFormat, (text: Characters) => Reading>> = {
  text: readPlainText,
  markdown: readMarkdown,
  html: readHtml,
};

/** The formats that a text may be written in. */
export const textFormats: readonly TextFormat[] = ["text", "markdown", "html"];

/** A text as a reader sees it. */
export const readingOf = (text: Characters, format: TextFormat): Reading => {
  if (!textFormats.includes(format)) throw unknownFormat(format, textFormats);
  return readers[format](text);
};

const endings: readonly (readonly [ending: string, format: TextFormat])[] = [
  [".md", "markdown"],
  [".markdown", "markdown"],
  [".html", "html"],
  [".htm", "html"],
  [".txt", "text"],
];

/**
 * The format of a file by the end of its name; `undefined` where the name does not tell.
 *
 * @param name - a file name or path
 * @throws a {@link CommsError} with code `not-text` if the name is no text
 *
 * @example
 * ```ts
 * import { textFormatOf } from "@maths-hubs/comms";
 *
 * textFormatOf("newsletter.md"); // => "markdown"
 * textFormatOf("INDEX.HTM"); // => "html"
 * textFormatOf("minutes.docx"); // => undefined
 * ```
 */
export const textFormatOf = (name: string): TextFormat | undefined => {
  if (typeof name !== "string") throw notText(name, "");
  const lower = name.toLowerCase();
  return endings.find(([ending]) => lower.endsWith(ending))?.[1];
};
