import { escapeMarkdown } from "./escape-markdown.ts";
import { markdownTable } from "./markdown-table.ts";
import {
  outcomeHeadings,
  outcomes,
  outlineOf,
  type Outline,
  type OutcomeGroup,
  type RenderOptions,
} from "./outline.ts";
import type { Report } from "./report.ts";

/**
 * A report as Markdown: verdict, edition, a table of counts, then a table of findings for each outcome.
 *
 * Every text of the report is escaped, so that an id from outside cannot add markup, links, HTML or rows.
 *
 * @param report - the answers of a list of rules
 * @param options - what to show
 *
 * @example
 * ```ts
 * import { assess, renderMarkdown } from "@maths-hubs/rulekit";
 *
 * const edition = { stamp: { academicYear: "2023/24" }, citation: { source: "SPEC", at: "Annex C" }, terms: {} };
 * renderMarkdown(assess([], {}, edition)); // => "# Compliant\n\nEdition: 2023/24\n"
 * ```
 */
export const renderMarkdown = (report: Report, options: RenderOptions = {}): string => {
  const outline = outlineOf(report, options);
  const blocks = [
    ...headingBlocks(outline.verdict, options.title),
    `Edition: ${escapeMarkdown(outline.edition)}`,
    ...countsBlocks(outline),
    ...outline.groups.flatMap(groupBlocks),
  ];
  return `${blocks.join("\n\n")}\n`;
};

const headingBlocks = (verdict: string, title: string | undefined): readonly string[] =>
  title === undefined ? [`# ${verdict}`] : [`# ${escapeMarkdown(title)}`, `**${verdict}**`];

const countsBlocks = ({ counts }: Outline): readonly string[] => {
  if (counts.length === 0) return [];
  const columns = ["Force", ...outcomes.map((outcome) => outcomeHeadings[outcome])];
  const rows = counts.map(({ label, counts: numbers }) => [label, ...numbers.map(String)]);
  return [markdownTable(columns, rows)];
};

const groupBlocks = ({ heading, entries }: OutcomeGroup): readonly string[] => [
  `## ${heading}`,
  markdownTable(
    ["Force", "Finding", "Source"],
    entries.map(({ force, message, place }) => [force, message, place]),
  ),
];
