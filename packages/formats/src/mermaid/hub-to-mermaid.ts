import type { EvaluationTimeline } from "@maths-hubs/model";
import { leaderRows, type LeaderRow } from "../leader-rows.ts";
import { inWords } from "../timeline-words.ts";
import { barLine, commentLine, ganttHead, milestoneLine, sectionLine } from "./gantt-lines.ts";

/**
 * Writes the evaluation of many activities as a Mermaid Gantt chart: a section for each local leader, a bar for each
 * activity, critical where something is late, and what comes next as a milestone.
 *
 * @param timelines - the evaluations, at least one, of one date
 *
 * @example
 * ```ts
 * import { hubToMermaid } from "@maths-hubs/formats/mermaid";
 * import { evaluationTimeline } from "@maths-hubs/evaluation";
 * import { anActivity } from "@maths-hubs/model/testing";
 *
 * const lines = hubToMermaid([evaluationTimeline(anActivity(), { asOf: "2024-10-01" })]).split("\n");
 * lines[1]; // => "    title Evaluation in SW3, 2024/25"
 * lines.find((line) => line.includes("section l-07")); // => "    section l-07"
 * ```
 */
export const hubToMermaid = (timelines: readonly [EvaluationTimeline, ...EvaluationTimeline[]]): string => {
  const hubs = [...new Set(timelines.map(({ activity }) => activity.hub))].join(", ");
  const years = [...new Set(timelines.map(({ activity }) => activity.academicYear))].join(", ");
  const asOf = timelines.reduce((latest, one) => (one.asOf > latest ? one.asOf : latest), timelines[0].asOf);
  const lines = [
    ...ganttHead(`Evaluation in ${hubs}, ${years}`),
    sectionLine("Date judged"),
    milestoneLine(inWords(asOf), "undated", asOf),
    ...leaderRows(timelines).flatMap(activityLines),
  ];
  return `${lines.join("\n")}\n`;
};

const activityLines = (row: LeaderRow): readonly string[] => {
  const { leader, isFirst, name, starts, ends, late, next } = row;
  const section = isFirst ? [sectionLine(leader)] : [];
  const text = late === 0 ? name : `${name}, ${late} late`;
  const runs =
    starts === undefined || ends === undefined
      ? commentLine(`not both first and last day known: ${text}`)
      : barLine(text, late === 0 ? "open" : "overdue", { from: starts, to: ends });
  return [...section, runs, ...(next === null ? [] : [milestoneLine(`Next: ${name}`, "upcoming", next)])];
};
