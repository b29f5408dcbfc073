import type { EvaluationTimeline } from "@maths-hubs/model";
import { counted } from "@maths-hubs/rulekit";
import { leaderRows, type LeaderRow } from "../leader-rows.ts";
import { inWords } from "../timeline-words.ts";
import { axisHeight, monthGrid, todayAt, todayHeight, todayLine } from "./gantt-axis.ts";
import { ganttFrame, ganttMargin, ganttTop } from "./gantt-frame.ts";
import { paintsOf } from "./gantt-paint.ts";
import { activityRow, activityRowHeight, lateWidth, leaderColumn, leaderRule } from "./hub-gantt-row.ts";
import { idsBeginningWith, widthOf } from "./picture.ts";
import type { Sign } from "./status-signs.ts";
import { timeAxis } from "./time-axis.ts";
import type { GanttOptions } from "./timeline-gantt.ts";
import { textElement } from "./xml.ts";

/**
 * Draws the evaluation of many activities as a Gantt chart, a row for each activity under its local leader: when it runs,
 * what is due and where that stands, how much is late and what comes next.
 *
 * Signs that would touch are drawn as one, the one that needs most attention, with how many of its kind there are; so no
 * two overlap however many dates a year has. All timelines are taken to be of one date; the line is drawn at the latest.
 * Otherwise as {@link timelineGantt}.
 *
 * @param timelines - the evaluations, at least one, in any order
 * @param options - width and ids
 *
 * @throws a `CalendarError` with code `invalid-date` or `invalid-academic-year` if a timeline holds a date or year that
 * is none.
 *
 * @example
 * ```ts
 * import { hubGantt } from "@maths-hubs/formats/svg";
 * import { evaluationTimeline } from "@maths-hubs/evaluation";
 * import { anActivity } from "@maths-hubs/model/testing";
 *
 * const svg = hubGantt([evaluationTimeline(anActivity(), { asOf: "2025-01-15" })], { width: 640 });
 * svg.slice(0, 53); // => '<svg xmlns="http://www.w3.org/2000/svg" width="640" h'
 * ```
 */
export const hubGantt = (
  timelines: readonly [EvaluationTimeline, ...EvaluationTimeline[]],
  options: GanttOptions = {},
): string => {
  const id = idsBeginningWith(options.idPrefix ?? "hub-gantt");
  const style = { id, paints: paintsOf(id), width: widthOf(options.width) };
  const asOf = timelines.reduce((latest, one) => (one.asOf > latest ? one.asOf : latest), timelines[0].asOf);
  const rows = leaderRows(timelines);
  const top = ganttTop(legend, style.width) + axisHeight;
  const years: readonly [string, ...string[]] = [
    timelines[0].activity.academicYear,
    ...timelines.map(({ activity }) => activity.academicYear),
  ];
  const dates = rows.flatMap(({ marks, starts, ends }) => [
    ...marks.map(({ on }) => on),
    ...(starts === undefined ? [] : [starts]),
    ...(ends === undefined ? [] : [ends]),
  ]);
  const left = ganttMargin + Math.min(260, Math.max(150, style.width * 0.36));
  const axis = timeAxis(years, dates, { left, right: style.width - ganttMargin - lateWidth });
  const plot = { top, bottom: top + rows.length * activityRowHeight + 6 };
  const place = { axis, today: todayAt(asOf, axis), style };
  const drawn = rows.map((row, index) => {
    const y = top + (index + 0.5) * activityRowHeight + 3;
    return activityRow(row, { ...place, y });
  });
  const rules = rows.map((row, index) =>
    row.isFirst ? leaderRule(top + index * activityRowHeight + 3, style) : "",
  );
  const head = { y: top - 6, "font-size": 11, ...style.paints.fill("quiet") };
  const heads =
    textElement("text", { x: ganttMargin, ...head }, "Leader") +
    textElement("text", { x: ganttMargin + leaderColumn, ...head }, "Activity") +
    textElement("text", { x: style.width - ganttMargin, "text-anchor": "end", ...head }, "Late, next");
  const svg = [
    heads,
    ...rules,
    monthGrid(axis, plot, style),
    todayLine(asOf, { axis, plot }, style),
    ...drawn,
  ];
  return ganttFrame(
    { ...wordsOf(timelines, rows), description: inSentences(rows, asOf) },
    { svg: svg.join(""), height: plot.bottom + todayHeight + ganttMargin, legend },
    style,
  );
};

/** What has no due date has no place in the year, so it is not drawn. */
const legend: readonly Sign[] = ["done", "open", "upcoming", "overdue"];

const wordsOf = (
  timelines: readonly EvaluationTimeline[],
  rows: readonly LeaderRow[],
): { readonly title: string; readonly subtitle: string } => {
  const hubs = [...new Set(timelines.map(({ activity }) => activity.hub))].join(", ");
  const years = [...new Set(timelines.map(({ activity }) => activity.academicYear))].join(", ");
  const leaders = rows.filter(({ isFirst }) => isFirst).length;
  return {
    title: `Evaluation in ${hubs}, ${years}`,
    subtitle: `${counted(rows.length, "activity", "activities")} of ${counted(leaders, "local leader", "local leaders")}; a number counts signs that stand together`,
  };
};

const inSentences = (rows: readonly LeaderRow[], asOf: string): string => {
  const sentences = rows.map(({ leader, name, late, next }) => {
    const then = next === null ? "nothing with a date to come" : `next ${inWords(next)}`;
    return `${leader}, ${name}: ${late} late, ${then}.`;
  });
  return `On ${inWords(asOf)}. ${sentences.join(" ")}`;
};
