import { escapeMarkdown } from "./escape-markdown.ts";

/**
 * A Markdown table; the cells are escaped, the column names are taken as they are.
 *
 * @param columns - the names of the columns
 * @param rows - the cells, row by row
 *
 * @example
 * ```ts
 * import { markdownTable } from "@maths-hubs/rulekit";
 *
 * markdownTable(["Group", "Days"], [["a|b", "11.5"]]).split("\n")[2]; // => "| a\\|b | 11.5 |"
 * ```
 */
export const markdownTable = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [
    rowOf(columns),
    rowOf(columns.map(() => "---")),
    ...rows.map((cells) => rowOf(cells.map(escapeMarkdown))),
  ].join("\n");

const rowOf = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
