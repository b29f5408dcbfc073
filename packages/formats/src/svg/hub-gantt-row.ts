import type { LeaderRow } from "../leader-rows.ts";
import { inWords, shortDate } from "../timeline-words.ts";
import { ganttMargin, type GanttStyle } from "./gantt-frame.ts";
import type { GanttPlace } from "./gantt-section.ts";
import { boldLetterWidth } from "./letters.ts";
import { mergedSigns, type MergedSign, type PlacedSign } from "./merged-signs.ts";
import { shortened } from "./picture.ts";
import { signAt } from "./status-signs.ts";
import { element, textElement } from "./xml.ts";

/** The height of a row. */
export const activityRowHeight = 24;

/** Room for the references of local leaders. */
export const leaderColumn = 56;

/** Room at the right for what is late or next. */
export const lateWidth = 62;

/** Signs nearer than this are drawn as one; a number has room beside each. */
const apart = 19;

const barHeight = 12;

/** How many letters stand between two columns, wide ones included. */
const lettersBetween = (from: number, to: number): number => Math.floor((to - from - 8) / boldLetterWidth);

/** One activity: local leader, name, when it runs, its dates, what is late or next. */
export const activityRow = (row: LeaderRow, place: GanttPlace): string => {
  const { axis, y, style } = place;
  const { fill } = style.paints;
  const nameLeft = ganttMargin + leaderColumn;
  const leader = shortened(row.leader, lettersBetween(ganttMargin, nameLeft));
  const name = shortened(row.name, lettersBetween(nameLeft, axis.left));
  const signs = row.marks.flatMap(({ on, sign }) =>
    axis.has(on) ? [{ sign, x: (axis.begin(on) + axis.end(on)) / 2 }] : [],
  );
  return element(
    "g",
    {},
    textElement("title", {}, [`${row.leader}, ${row.name}`, ...row.marks.map(({ says }) => says)].join("; ")),
    row.isFirst
      ? textElement("text", { x: ganttMargin, y: y + 4, "font-weight": "bold", ...fill("text") }, leader)
      : "",
    textElement("text", { x: nameLeft, y: y + 4, ...fill("text") }, name),
    runBar(row, place),
    ...mergedSigns(signs, apart).map((sign) => mergedSign(sign, place)),
    lateText(row, place),
  );
};

/** A line between local leaders. */
export const leaderRule = (y: number, { paints, width }: GanttStyle): string =>
  element("line", { x1: ganttMargin, y1: y, x2: width - ganttMargin, y2: y, ...paints.stroke("grid") });

/** From the first to the last day of the activity; none where neither is known. */
const runBar = ({ starts, ends }: LeaderRow, { axis, y, style: { paints } }: GanttPlace): string => {
  if (starts === undefined && ends === undefined) return "";
  const from = starts === undefined ? axis.left : axis.begin(starts);
  const to = ends === undefined ? axis.right : axis.end(ends);
  if (to - from < 1) return "";
  const bar = { x: from, y: y - barHeight / 2, width: to - from, height: barHeight, rx: 3 };
  return element("rect", { ...bar, ...paints.fill("upcomingWindow") });
};

/** A sign, and beside it how many it stands for. */
const mergedSign = (
  { sign, x, count }: MergedSign<PlacedSign>,
  { y, style: { id, paints } }: GanttPlace,
): string => {
  const look = { "font-size": 9, "font-weight": "bold", ...paints.fill("text") };
  const number = count === 1 ? "" : textElement("text", { x: x + 6, y: y - 3, ...look }, String(count));
  return signAt(sign, { x, y }, id) + number;
};

const lateText = ({ late, next }: LeaderRow, { y, style: { paints, width } }: GanttPlace): string => {
  const place = { x: width - ganttMargin, y: y + 4, "text-anchor": "end", "font-size": 11 };
  if (late > 0)
    return textElement(
      "text",
      { ...place, "font-weight": "bold", ...paints.fill("overdue") },
      `${late} late`,
    );
  if (next === null) return "";
  return element(
    "g",
    {},
    textElement("title", {}, `next: ${inWords(next)}`),
    textElement("text", { ...place, ...paints.fill("quiet") }, shortDate(next)),
  );
};
