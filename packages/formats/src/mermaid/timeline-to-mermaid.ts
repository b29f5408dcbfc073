import type { EvaluationTimeline } from "@maths-hubs/model";
import { timelineSections, type TimelineRow, type TimelineSection } from "../timeline-rows.ts";
import { activityDetails, activityName, inWords } from "../timeline-words.ts";
import { barLine, commentLine, ganttHead, milestoneLine, sectionLine } from "./gantt-lines.ts";

/**
 * Writes the evaluation of one activity as a Mermaid Gantt chart, for pages that draw Mermaid.
 *
 * Windows and workshops of several days are bars, other dates milestones; done, open and overdue are Mermaid's `done`, `active`
 * and `crit`. What has no date is a comment. The date judged is a milestone, since Mermaid's own marker follows the reader's
 * clock. Any text of the timeline stays text.
 *
 * @param timeline - the evaluation of one activity on a date
 *
 * @example
 * ```ts
 * import { timelineToMermaid } from "@maths-hubs/formats/mermaid";
 * import { evaluationTimeline } from "@maths-hubs/evaluation";
 * import { anActivity } from "@maths-hubs/model/testing";
 *
 * const lines = timelineToMermaid(evaluationTimeline(anActivity(), { asOf: "2024-10-01" })).split("\n");
 * lines[0]; // => "gantt"
 * lines.find((line) => line.includes("HAPPI planning section")); // => "    HAPPI planning section :milestone, 2024-10-18, 0d"
 * ```
 */
export const timelineToMermaid = (timeline: EvaluationTimeline): string => {
  const { activity, asOf } = timeline;
  const lines = [
    ...ganttHead(`Evaluation of ${activityName(activity)}, ${activityDetails(activity)}`),
    sectionLine("Date judged"),
    milestoneLine(inWords(asOf), "undated", asOf),
    ...timelineSections(timeline).flatMap((section) => [
      sectionLine(section.title),
      ...section.rows.flatMap((row) => rowLines(row, section)),
    ]),
  ];
  return `${lines.join("\n")}\n`;
};

/** A window is drawn where it is not just the whole stage. */
const rowLines = (
  { title, status, window, marks }: TimelineRow,
  { period }: TimelineSection,
): readonly string[] => {
  const { from, to } = window;
  const isOwn = from !== period.from || to !== period.to;
  const bars = marks.length === 1 && isOwn && from !== null && to !== null && from < to ? [{ from, to }] : [];
  const windows = bars.map((bar) => barLine(title, status, bar));
  const days = marks.map(({ from: first, to: last, sign }) => {
    if (sign === "confirm") return milestoneLine(`Confirm: ${title}`, "upcoming", first);
    return first === last
      ? milestoneLine(title, sign, first)
      : barLine(title, sign, { from: first, to: last });
  });
  if (windows.length > 0) return windows;
  return days.length === 0
    ? [commentLine(`${status === "done" ? "done, " : ""}no due date: ${title}`)]
    : days;
};
