import type { Outcome } from "./finding.ts";
import { plainText } from "./plain-text.ts";
import { wrapped } from "./wrapped.ts";

/** What a line of a plain text is, so that a host can colour or style it. */
export type LineRole = "title" | "verdict" | "heading" | "detail" | "body" | "source" | "blank";

/** One line of a plain text: no line break inside, no colour. */
export interface TextLine {
  /** What the line is. */
  readonly role: LineRole;
  /** The line as it is to be printed, indented, without a line break. */
  readonly text: string;
  /** The outcome that the line is about, in the part of a report that lists findings. */
  readonly outcome?: Outcome;
}

/** How wide a plain text may be. */
export interface TextWidth {
  /** Characters in a line, 80 by default; longer words stand whole, and `Infinity` wraps nothing. */
  readonly width?: number;
}

const defaultWidth = 80;

export const blank: TextLine = { role: "blank", text: "" };

/** One paragraph as lines of one role. */
export const linesFrom = (
  line: Omit<TextLine, "text">,
  { lead = "", text, width = defaultWidth }: { lead?: string; text: string; width?: number | undefined },
): readonly TextLine[] => wrapped(lead, plainText(text), width).map((part) => ({ ...line, text: part }));

/** Lines as one text that ends in a line break; no space is left at the end of a line. */
export const textOf = (lines: readonly TextLine[]): string =>
  lines.map(({ text }) => `${text.trimEnd()}\n`).join("");
