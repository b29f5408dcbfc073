import type { EvaluationTimeline } from "@maths-hubs/model";
import { editionInWords } from "@maths-hubs/rulekit";
import { timelineSections, type TimelineSection } from "../timeline-rows.ts";
import { activityDetails, activityName, inWords, statusWords } from "../timeline-words.ts";
import { axisHeight, monthGrid, todayAt, todayHeight, todayLine } from "./gantt-axis.ts";
import { ganttFrame, ganttMargin, ganttTop } from "./gantt-frame.ts";
import { paintsOf } from "./gantt-paint.ts";
import { ganttRow, rowHeight } from "./gantt-row.ts";
import { sectionHead, sectionHeadHeight, type GanttPlace } from "./gantt-section.ts";
import { idsBeginningWith, widthOf } from "./picture.ts";
import { signs, type Sign } from "./status-signs.ts";
import { timeAxis } from "./time-axis.ts";

/** How a Gantt chart is drawn. */
export interface GanttOptions {
  /** Width in pixels, from 320 to 4000, 760 where it is left out; the height follows. */
  readonly width?: number;
  /** What ids and classes inside the SVG begin with, so that several charts can stand on one page; `gantt` where it is left out. */
  readonly idPrefix?: string;
}

/**
 * Draws the evaluation of one activity over its year as a Gantt chart, a complete SVG document in a string.
 *
 * The four stages follow each other, each with what is to be done in it: the window as a bar, due dates and workshops as
 * signs whose shape says the status as well as their colour, and the date judged as a line. Something without a due date
 * has an open ring and no sign in the year: no date is made up. Title and description say the same in words. The chart is
 * light, and dark on a page that prefers it; it needs no script or font file, and where a content security policy drops
 * its style sheet it stays light. Equal input gives equal bytes.
 *
 * @param timeline - the evaluation of one activity on a date
 * @param options - width and ids
 *
 * @throws a `CalendarError` with code `invalid-date` or `invalid-academic-year` if the timeline holds a date or year
 * that is none.
 *
 * @example
 * ```ts
 * import { timelineGantt } from "@maths-hubs/formats/svg";
 * import { evaluationTimeline } from "@maths-hubs/evaluation";
 * import { anActivity } from "@maths-hubs/model/testing";
 *
 * const svg = timelineGantt(evaluationTimeline(anActivity(), { asOf: "2025-01-15" }), { width: 640 });
 * svg.slice(0, 53); // => '<svg xmlns="http://www.w3.org/2000/svg" width="640" h'
 * ```
 */
export const timelineGantt = (timeline: EvaluationTimeline, options: GanttOptions = {}): string => {
  const id = idsBeginningWith(options.idPrefix ?? "gantt");
  const style = { id, paints: paintsOf(id), width: widthOf(options.width) };
  const sections = timelineSections(timeline);
  const legend = legendOf(sections);
  const top = ganttTop(legend, style.width) + axisHeight;
  const axis = timeAxis([timeline.activity.academicYear], datesOf(sections), plotOf(style.width));
  const body = bodyOf(sections, { axis, top, style, today: todayAt(timeline.asOf, axis) });
  const plot = { top, bottom: body.bottom };
  const today = todayLine(timeline.asOf, { axis, plot }, style);
  const svg = body.bands + monthGrid(axis, plot, style) + today + body.svg;
  const name = activityName(timeline.activity);
  const words = {
    title: `Evaluation of ${name}`,
    subtitle: `${activityDetails(timeline.activity)}; edition ${editionInWords(timeline.edition)}`,
    description: inSentences(timeline, sections),
  };
  return ganttFrame(words, { svg, height: body.bottom + todayHeight + ganttMargin, legend }, style);
};

/** All statuses, and the last day for confirming where there is one. */
const legendOf = (sections: readonly TimelineSection[]): readonly Sign[] => {
  const marks = sections.flatMap(({ rows }) => rows.flatMap((row) => row.marks));
  return signs.filter((sign) => sign !== "confirm" || marks.some((mark) => mark.sign === "confirm"));
};

/** The names of the rows stand beside the plot. */
const plotOf = (width: number): { readonly left: number; readonly right: number } => ({
  left: ganttMargin + Math.min(230, Math.max(130, width * 0.36)),
  right: width - ganttMargin,
});

const datesOf = (sections: readonly TimelineSection[]): readonly string[] =>
  sections.flatMap(({ rows }) => rows.flatMap(({ marks }) => marks.flatMap(({ from, to }) => [from, to])));

const bodyOf = (
  sections: readonly TimelineSection[],
  { top, ...place }: Omit<GanttPlace, "y"> & { readonly top: number },
): { readonly bands: string; readonly svg: string; readonly bottom: number } => {
  let y = top;
  let bands = "";
  let svg = "";
  for (const section of sections) {
    const head = sectionHead(section, { ...place, y });
    bands += head.band;
    svg += head.svg;
    y += sectionHeadHeight;
    for (const row of section.rows) {
      svg += ganttRow(row, { ...place, y: y + rowHeight / 2 });
      y += rowHeight;
    }
    y += 4;
  }
  return { bands, svg, bottom: y };
};

const inSentences = ({ asOf }: EvaluationTimeline, sections: readonly TimelineSection[]): string => {
  const parts = sections.map(({ title, rows }) => {
    const says = rows.map((row) =>
      row.marks.length === 0
        ? `${row.title}: ${statusWords[row.status]}`
        : row.marks.map((mark) => mark.says).join("; "),
    );
    return `${title}: ${says.join("; ")}.`;
  });
  return `On ${inWords(asOf)}. ${parts.join(" ")}`;
};
