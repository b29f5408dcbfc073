import { sourceTitles } from "@maths-hubs/programme/sources";
import { escapeMarkdown, markdownTable, type Citation, type TextLine } from "@maths-hubs/rulekit";
import { sourceLines } from "./source-lines.ts";
import { paragraph } from "./text-lines.ts";

/** One thing that was looked up: what it is called, what is known of it, and where that stands. */
export interface Card {
  readonly title: string;
  /** Label and text; a row without text is left out. */
  readonly rows: readonly (readonly [label: string, text: string])[];
  readonly cited: readonly Citation[];
}

/** The column of labels, with a gap. */
const column = 20;

/** A card for a terminal. */
export const cardLines = ({ title, rows, cited }: Card, width: number): readonly TextLine[] => [
  ...paragraph("title", title, width),
  ...shown(rows).flatMap(([label, text]) =>
    paragraph("body", text, width, {
      lead: `  ${label.padEnd(column)}`,
      indent: " ".repeat(column + 2),
    }),
  ),
  ...sourceLines(
    cited.map((citation) => ({ citation })),
    width,
  ),
];

/** A card as Markdown: a heading, a table, and the documents cited. */
export const cardMarkdown = ({ title, rows, cited }: Card): string => {
  const titles = Object.entries(sourceTitles())
    .filter(([id]) => cited.some(({ source }) => source === id))
    .map(([id, words]) => `- ${id}: ${escapeMarkdown(words)}`);
  const parts = [
    `# ${escapeMarkdown(title)}`,
    markdownTable(["What", "Value"], shown(rows)),
    titles.join("\n"),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
};

const shown = (rows: Card["rows"]): Card["rows"] => rows.filter(([, text]) => text !== "");
