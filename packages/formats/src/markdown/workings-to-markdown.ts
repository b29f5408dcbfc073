import type { GrantStatement } from "@maths-hubs/model";
import { markdownTable } from "@maths-hubs/rulekit";
import { workingRows } from "../working-rows.ts";

/**
 * The workings of a statement as a Markdown table: for each step the line, what was done, the figures with the places they
 * come from, and the result. As JSON they stand in the statement itself.
 *
 * Everything that comes from the statement is escaped for Markdown and HTML.
 *
 * @param statement - an entitlement, payment profile, re-profile or recovery
 *
 * @example
 * ```ts
 * import { workingsToMarkdown } from "@maths-hubs/formats/markdown";
 * import { entitlement } from "@maths-hubs/funding";
 * import { aGrant } from "@maths-hubs/model/testing";
 *
 * const markdown = workingsToMarkdown(entitlement(aGrant(), { basis: "planned" }));
 * markdown.split("\n")[2]; // => "| leadership and management | take | 310000.00 (/fixed/leadershipAndManagement) | 310000.00 |"
 * ```
 */
export const workingsToMarkdown = (statement: Pick<GrantStatement, "lines" | "workings">): string =>
  `${markdownTable(
    ["Line", "Step", "From", "Result"],
    workingRows(statement).map(({ line, step, from, result }) => [line, step, from, result]),
  )}\n`;
