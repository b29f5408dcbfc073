import type { TimelineMark, TimelineRow } from "../timeline-rows.ts";
import { shortDate } from "../timeline-words.ts";
import { ganttMargin, windowTint } from "./gantt-frame.ts";
import type { GanttPlace } from "./gantt-section.ts";
import { letterWidth } from "./letters.ts";
import { mergedSigns, type MergedSign, type PlacedSign } from "./merged-signs.ts";
import { shortened } from "./picture.ts";
import { signAt, signReach } from "./status-signs.ts";
import type { TimeAxis } from "./time-axis.ts";
import { element, textElement } from "./xml.ts";

/** The height of a row. */
export const rowHeight = 22;

const nameLeft = ganttMargin + 20;

/** One thing to do: its status and name, and in the plot its window and its days with their dates. */
export const ganttRow = (row: TimelineRow, place: GanttPlace): string => {
  const { axis, y, style } = place;
  const shown = row.marks.filter(({ from, to }) => axis.has(from) || axis.has(to));
  const signs = mergedSigns(
    shown.flatMap(({ sign, ...mark }) =>
      sign === "confirm" ? [] : [{ sign, x: middleOf(mark, axis), text: shortDate(mark.to) }],
    ),
    signReach * 2 + 1,
  );
  const flags = flagsOf(shown, signs, axis);
  const room = Math.floor((axis.left - nameLeft - 12) / letterWidth);
  return element(
    "g",
    {},
    textElement(
      "title",
      {},
      row.marks.length === 0 ? row.title : row.marks.map(({ says }) => says).join("; "),
    ),
    signAt(row.status, { x: ganttMargin + signReach, y }, style.id),
    textElement("text", { x: nameLeft, y: y + 4, ...style.paints.fill("text") }, shortened(row.title, room)),
    windowBar(row, place),
    ...shown.filter(({ from, to }) => from !== to).map((mark) => daysBar(mark, place)),
    ...flags.map((x) => signAt("confirm", { x, y }, style.id)),
    ...signs.map(({ sign, x }) => signAt(sign, { x, y }, style.id)),
    dateLabels(signs, flags, place),
  );
};

/** Where the last days for confirming stand; one that would lie under a sign is left to the words. */
const flagsOf = (
  marks: readonly TimelineMark[],
  signs: readonly DatedSign[],
  axis: TimeAxis,
): readonly number[] =>
  marks
    .filter(({ sign }) => sign === "confirm")
    .map((mark) => middleOf(mark, axis))
    .filter((flag) => signs.every(({ x }) => Math.abs(x - flag) > signReach * 2 - 2));

interface DatedSign extends PlacedSign {
  readonly text: string;
}

const barHeight = 10;

/** A tinted bar; dashed where there is no due date. */
const windowBar = ({ status, window }: TimelineRow, { axis, y, style: { paints } }: GanttPlace): string => {
  if (window.from === null && window.to === null) return "";
  const from = window.from === null ? axis.left : axis.begin(window.from);
  const to = window.to === null ? axis.right : axis.end(window.to);
  if (to - from < 1) return "";
  const bar = { x: from, y: y - barHeight / 2, width: to - from, height: barHeight, rx: 3 };
  const look =
    status === "undated"
      ? { "stroke-dasharray": "3 3", ...paints.stroke("frame") }
      : paints.fill(windowTint[status]);
  return element("rect", { ...bar, ...look });
};

/** Several days of an event, in full colour. */
const daysBar = ({ from, to, sign }: TimelineMark, { axis, y, style: { paints } }: GanttPlace): string => {
  const x = axis.begin(from);
  const bar = { x, y: y - barHeight / 2, width: axis.end(to) - x, height: barHeight, rx: 3 };
  return element("rect", { ...bar, ...paints.fill(windowTint[sign]) });
};

const middleOf = ({ from, to }: Pick<TimelineMark, "from" | "to">, axis: TimeAxis): number =>
  (axis.begin(from) + axis.end(to)) / 2;

const gap = 3;

/** The dates of the signs, each on the side that has room: none lies on a sign, another date or the date judged. */
const dateLabels = (
  signs: readonly MergedSign<DatedSign>[],
  flags: readonly number[],
  { axis, y, style, today }: GanttPlace,
): string => {
  const taken = [...signs.map(({ x }) => x), ...flags];
  const isClear = (left: number, right: number): boolean =>
    left >= axis.left &&
    right <= axis.right &&
    (today === null || right < today - gap || left > today + gap) &&
    taken.every((x) => x + signReach < left || right < x - signReach);
  let end = Number.NEGATIVE_INFINITY;
  const look = { y: y + 4, "font-size": 11, ...style.paints.fill("text") };
  const labels = signs.map(({ x, text }) => {
    const width = text.length * letterWidth;
    const left = [x + signReach + gap, x - signReach - gap - width].find(
      (from) => from > end + gap && isClear(from, from + width),
    );
    if (left === undefined) return "";
    end = left + width;
    return textElement("text", { x: left, ...look }, text);
  });
  return labels.join("");
};
