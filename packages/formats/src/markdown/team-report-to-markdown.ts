import { plainDate, writeOut } from "@maths-hubs/calendar";
import type { TeamReport } from "@maths-hubs/model";
import { renderMarkdown } from "@maths-hubs/rulekit";
import { capacityBlocks } from "./capacity-block.ts";
import type { MarkdownOptions } from "./markdown-options.ts";
import { sourceBlocks } from "./sources-block.ts";
import { noticeBlocks } from "./team-blocks.ts";

/**
 * Writes the answer for one date as Markdown: verdict, capacity against the minima, all findings with their sources,
 * notices, sources.
 *
 * Everything that comes from the report is escaped for Markdown and HTML.
 *
 * @param report - the answer for one date
 * @param options - titles of the sources
 *
 * @example
 * ```ts
 * import { teamReportToMarkdown } from "@maths-hubs/formats/markdown";
 * import { assessTeam } from "@maths-hubs/mhlm";
 * import { aTeam } from "@maths-hubs/model/testing";
 *
 * const report = assessTeam(aTeam(), { on: "2023-11-01" });
 * teamReportToMarkdown(report).split("\n")[0]; // => "# Team of WM2 on 1 November 2023"
 * teamReportToMarkdown(report).split("\n")[2]; // => "**Compliant**"
 * ```
 */
export const teamReportToMarkdown = (report: TeamReport, options: MarkdownOptions = {}): string => {
  const title = `Team of ${report.hub} on ${writeOut(plainDate(report.on))}`;
  const whole = renderMarkdown(report, { title });
  // The head is what a rendering without any finding consists of.
  const head = renderMarkdown(report, { title, only: [] });
  const findings = whole.slice(head.length).trim();
  const blocks = [
    head.trimEnd(),
    ...capacityBlocks([report.capacity], report.findings),
    ...(findings === "" ? [] : [findings]),
    ...noticeBlocks(report.notices),
    ...sourceBlocks(report.findings, options),
  ];
  return `${blocks.join("\n\n")}\n`;
};
