import type { TeamYear } from "@maths-hubs/model";
import { counted, editionInWords, escapeMarkdown } from "@maths-hubs/rulekit";
import { capacityBlocks } from "./capacity-block.ts";
import type { MarkdownOptions } from "./markdown-options.ts";
import { gapsBlocks } from "./gaps-block.ts";
import { openQuestionBlocks } from "./open-questions-block.ts";
import { sourceBlocks } from "./sources-block.ts";
import { daysInWords, headingBlock, noticeBlocks } from "./team-blocks.ts";
import { throughoutBlocks } from "./throughout-block.ts";

/**
 * Writes the answer for an academic year as Markdown: verdict, capacity against the minima, the gaps with their days,
 * shortfalls and sources, open questions, what holds all year, notices, sources.
 *
 * Everything that comes from the report is escaped for Markdown and HTML.
 *
 * @param year - the answer of a whole year
 * @param options - titles of the sources
 *
 * @example
 * ```ts
 * import { teamYearToMarkdown } from "@maths-hubs/formats/markdown";
 * import { assessTeamThroughout } from "@maths-hubs/mhlm";
 * import { aTeam } from "@maths-hubs/model/testing";
 *
 * const markdown = teamYearToMarkdown(assessTeamThroughout(aTeam()));
 * markdown.split("\n")[0]; // => "# Team of WM2, 1 September 2023 to 31 August 2024"
 * markdown.split("\n")[2]; // => "**Compliant all year**"
 * ```
 */
export const teamYearToMarkdown = (year: TeamYear, options: MarkdownOptions = {}): string => {
  const findings = year.slices.flatMap((slice) => slice.findings);
  const capacities = year.slices.map(({ capacity }) => capacity);
  const blocks = [
    headingBlock(1, `Team of ${year.hub}, ${daysInWords(year.period)}`),
    `**${verdictOfYear(year)}**`,
    `Edition: ${escapeMarkdown(editionInWords(year.edition, options.sourceTitles))}`,
    ...capacityBlocks(capacities, findings),
    ...gapsBlocks(year),
    ...openQuestionBlocks(year),
    ...throughoutBlocks(year),
    ...noticeBlocks(year.notices),
    ...sourceBlocks(findings, options),
  ];
  return `${blocks.join("\n\n")}\n`;
};

const verdictOfYear = ({ heldBackBy, gaps, openQuestions }: TeamYear): string => {
  if (heldBackBy === "not-met") return `Not compliant: ${countOf(gaps, "gap")} in what is required`;
  if (heldBackBy === "undetermined")
    return `Cannot be told: ${countOf(openQuestions, "open question")} about what is required`;
  return "Compliant all year";
};

const countOf = (entries: readonly { readonly force: string }[], noun: string): string => {
  const required = entries.filter(({ force }) => force === "must").length;
  return counted(required, noun, `${noun}s`);
};
