import { escapeMarkdown } from "./escape-markdown.ts";

/** A Markdown table; every cell is escaped. */
export const markdownTable = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [
    rowOf(columns),
    rowOf(columns.map(() => "---")),
    ...rows.map((cells) => rowOf(cells.map(escapeMarkdown))),
  ].join("\n");

const rowOf = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
