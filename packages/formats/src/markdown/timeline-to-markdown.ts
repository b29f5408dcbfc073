import { obligationTitles, periodInWords, stageTitles } from "@maths-hubs/model";
import type { EvaluationTimeline, Obligation, TimelineStage } from "@maths-hubs/model";
import {
  citationInWords,
  counted,
  escapeMarkdown,
  markdownTable,
  renderMarkdown,
  verdictOf,
} from "@maths-hubs/rulekit";
import { activityDetails, activityName, inWords, statusWords } from "../timeline-words.ts";
import { eventBlocks, submissionBlocks, surveyBlocks } from "./timeline-blocks.ts";
import type { MarkdownOptions } from "./markdown-options.ts";
import { sourceBlocks } from "./sources-block.ts";
import { headingBlock } from "./team-blocks.ts";

/**
 * Writes the evaluation of one activity as Markdown: verdict, the four stages with what is to be done and what that
 * contributes to, workshops, surveys, plans and reports, findings, sources.
 *
 * Everything that comes from the timeline is escaped for Markdown and HTML.
 *
 * @param timeline - the evaluation of one activity on a date
 * @param options - titles of the sources
 *
 * @example
 * ```ts
 * import { timelineToMarkdown } from "@maths-hubs/formats/markdown";
 * import { assessActivity } from "@maths-hubs/evaluation";
 * import { anActivity } from "@maths-hubs/model/testing";
 *
 * const markdown = timelineToMarkdown(assessActivity(anActivity(), { asOf: "2025-01-31" }));
 * markdown.split("\n")[0]; // => "# Evaluation of NCP24-09 on 31 January 2025"
 * markdown.split("\n")[2]; // => "**Compliant**"
 * ```
 */
export const timelineToMarkdown = (timeline: EvaluationTimeline, options: MarkdownOptions = {}): string => {
  const { activity, asOf, edition, findings } = timeline;
  const report = { edition, ...verdictOf(findings), findings };
  const title = `Evaluation of ${activityName(activity)} on ${inWords(asOf)}`;
  const titles = options.sourceTitles === undefined ? {} : { sourceTitles: options.sourceTitles };
  const whole = renderMarkdown(report, { title, ...titles });
  // The head is what a rendering without any finding consists of.
  const head = renderMarkdown(report, { title, ...titles, only: [] });
  const judged = whole.slice(head.length).trim();
  const blocks = [
    head.trimEnd(),
    escapeMarkdown(activityDetails(activity)),
    ...timeline.stages.flatMap(stageBlocks),
    ...eventBlocks(timeline),
    ...surveyBlocks(timeline),
    ...submissionBlocks(timeline),
    ...(judged === "" ? [] : [judged]),
    ...sourceBlocks(findings, options),
  ];
  return `${blocks.join("\n\n")}\n`;
};

const stageBlocks = ({ stage, period, obligations }: TimelineStage): readonly string[] => {
  const tasks = obligations.filter(({ kind }) => kind === "what");
  const contributions = obligations.filter(({ kind }) => kind !== "what");
  const rows = tasks.map((task) => [
    statusInWords(task),
    obligationTitles[task.id],
    task.due === null ? "" : inWords(task.due),
    periodInWords(task.window),
    task.statement,
    citationInWords(task.citation),
  ]);
  const days = periodInWords(period);
  return [
    headingBlock(2, days === "" ? stageTitles[stage] : `${stageTitles[stage]}, ${days}`),
    markdownTable(["Status", "Task", "Due", "When", "What is asked", "Source"], rows),
    ...(contributions.length === 0 ? [] : [contributions.map(contributionLine).join("\n")]),
  ];
};

const statusInWords = ({ status, daysLate, asked }: Obligation): string => {
  const late = daysLate === 0 ? "" : `, ${counted(daysLate, "day", "days")} late`;
  return `${statusWords[status]}${late}${asked === "published" ? "" : " (not stated for this activity)"}`;
};

const contributionLine = ({ kind, statement, status }: Obligation): string =>
  `- Contributes to ${kind}: ${escapeMarkdown(statement)}${status === "done" ? " (done)" : ""}`;
