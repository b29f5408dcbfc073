import { plainDate, writeOut } from "@maths-hubs/calendar";
import type { GrantReport } from "@maths-hubs/model";
import { escapeMarkdown, markdownTable, renderMarkdown } from "@maths-hubs/rulekit";
import { grantTables, type GrantCell, type GrantTable } from "../text/grant-tables.ts";
import { poundsOrUnknown } from "../pounds-in-words.ts";
import type { MarkdownOptions } from "./markdown-options.ts";
import { sourceBlocks } from "./sources-block.ts";
import { headingBlock } from "./team-blocks.ts";

/**
 * Writes a report on a grant as a Markdown document: verdict, entitlement, payment profile, outturn with every entry that
 * does not count, agreements with every payment that was reduced, what goes back, all findings, sources.
 *
 * The lines of each table add up to its total. An amount that cannot be told says so, and what to fill in stands below.
 * Everything that comes from the report is escaped for Markdown and HTML.
 *
 * @param report - the report on a grant, from `grantReport` of `@maths-hubs/funding`
 * @param options - titles of the sources
 *
 * @example
 * ```ts
 * import { grantReportToMarkdown } from "@maths-hubs/formats/markdown";
 * import { grantReport } from "@maths-hubs/funding";
 * import { aGrant } from "@maths-hubs/model/testing";
 *
 * const markdown = grantReportToMarkdown(grantReport(aGrant(), { basis: "planned" }));
 * markdown.split("\n")[0]; // => "# Grant of WM2, 2023/24"
 * markdown.includes("| Total |  |  | £613,200.00 |"); // => true
 * ```
 */
export const grantReportToMarkdown = (report: GrantReport, options: MarkdownOptions = {}): string => {
  const date = report.asOf === null ? "" : `, as of ${writeOut(plainDate(report.asOf))}`;
  const title = `Grant of ${report.hub}, ${report.academicYear}${date}`;
  const whole = renderMarkdown(report, { title, ...options });
  // The head is what a rendering without any finding consists of.
  const head = renderMarkdown(report, { title, ...options, only: [] });
  const findings = whole.slice(head.length).trim();
  const blocks = [
    head.trimEnd(),
    ...grantTables(report).flatMap(tableBlocks),
    ...(findings === "" ? [] : [findings]),
    ...sourceBlocks(report.findings, options),
  ];
  return `${blocks.join("\n\n")}\n`;
};

const tableBlocks = ({ heading, columns, rows, notes }: GrantTable): readonly string[] => [
  headingBlock(2, heading),
  ...(rows.length === 0
    ? []
    : [
        markdownTable(
          columns,
          rows.map((cells) => cells.map(cellInWords)),
        ),
      ]),
  ...notes.map(escapeMarkdown),
];

const cellInWords = (cell: GrantCell): string =>
  typeof cell === "string" ? cell : poundsOrUnknown(cell.pounds);
