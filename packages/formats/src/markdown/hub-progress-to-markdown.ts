import { obligationTitles, stageTitles } from "@maths-hubs/model";
import type { DueObligation, HubProgress, StatusCounts } from "@maths-hubs/model";
import { counted, editionInWords, escapeMarkdown, markdownTable } from "@maths-hubs/rulekit";
import { inWords } from "../timeline-words.ts";
import type { MarkdownOptions } from "./markdown-options.ts";
import { headingBlock } from "./team-blocks.ts";

/**
 * Writes what a hub's leadership and management team sees across all activities as Markdown: what is late, what is next, by
 * stage, by local leader, by task, plans and reports.
 *
 * Everything that comes from the view is escaped for Markdown and HTML.
 *
 * @param progress - the view on a date
 * @param options - titles of the sources, for editions that a host has changed
 *
 * @example
 * ```ts
 * import { hubProgressToMarkdown } from "@maths-hubs/formats/markdown";
 * import { evaluationTimeline, hubProgress } from "@maths-hubs/evaluation";
 * import { anActivity } from "@maths-hubs/model/testing";
 *
 * const asOf = "2025-01-31";
 * const progress = hubProgress([evaluationTimeline(anActivity(), { asOf })], { asOf });
 * const markdown = hubProgressToMarkdown(progress);
 * markdown.split("\n")[0]; // => "# Evaluation in SW3 on 31 January 2025"
 * markdown.split("\n")[2]; // => "**Nothing is late**"
 * ```
 */
export const hubProgressToMarkdown = (progress: HubProgress, options: MarkdownOptions = {}): string => {
  const { hubs, asOf, activities, editions, late, next } = progress;
  const named = editions.map((edition) => editionInWords(edition, options.sourceTitles)).join("; ");
  const leaders = progress.byLocalLeader.length;
  const blocks = [
    headingBlock(1, `Evaluation in ${hubs.join(", ")} on ${inWords(asOf)}`),
    `**${late.length === 0 ? "Nothing is late" : `${counted(late.length, "task is", "tasks are")} late`}**`,
    escapeMarkdown(
      `${counted(activities.length, "activity", "activities")} of ${counted(leaders, "local leader", "local leaders")}; edition ${named}`,
    ),
    ...dueBlocks("Late", late),
    ...dueBlocks("Next", next),
    headingBlock(2, "By stage"),
    markdownTable(
      ["Stage", ...statusColumns],
      progress.byStage.map(({ stage, counts }) => [stageTitles[stage], ...cellsOf(counts)]),
    ),
    headingBlock(2, "By local leader"),
    markdownTable(["Local leader", "Activities", ...statusColumns, "Next"], leaderCells(progress)),
    headingBlock(2, "By task"),
    markdownTable(
      ["Task", ...statusColumns],
      progress.byObligation
        .filter(({ kind }) => kind === "what")
        .map(({ obligation, counts }) => [obligationTitles[obligation], ...cellsOf(counts)]),
    ),
    ...submissionBlocks(progress),
  ];
  return `${blocks.join("\n\n")}\n`;
};

const statusColumns: readonly string[] = ["Late", "Open", "Upcoming", "Done", "No due date"];

const cellsOf = ({ overdue, open, upcoming, done, undated }: StatusCounts): readonly string[] =>
  [overdue, open, upcoming, done, undated].map(String);

const dueBlocks = (heading: string, due: readonly DueObligation[]): readonly string[] => {
  if (due.length === 0) return [];
  const rows = due.map(({ localLeader, activity, obligation, due: day, daysLate }) => [
    localLeader,
    activity,
    obligationTitles[obligation],
    inWords(day),
    daysLate === 0 ? "" : String(daysLate),
  ]);
  const columns = ["Local leader", "Activity", "Task", "Due", "Days late"];
  return [headingBlock(2, heading), markdownTable(columns, rows)];
};

const leaderCells = ({ byLocalLeader }: HubProgress): readonly (readonly string[])[] =>
  byLocalLeader.map(({ localLeader, activities, counts, next }) => [
    localLeader,
    String(activities.length),
    ...cellsOf(counts),
    next[0] === undefined ? "" : `${inWords(next[0].due)}: ${obligationTitles[next[0].obligation]}`,
  ]);

const submissionBlocks = ({ submissions }: HubProgress): readonly string[] => {
  if (submissions.length === 0) return [];
  const rows = submissions.map(({ localLeader, activity, reference, kind, due, status }) => [
    localLeader,
    activity,
    reference,
    kind,
    due === null ? "not known" : inWords(due),
    status,
  ]);
  const columns = ["Local leader", "Activity", "Reference", "Kind", "Due", "Status"];
  return [headingBlock(2, "Plans and reports that are late or missing"), markdownTable(columns, rows)];
};
