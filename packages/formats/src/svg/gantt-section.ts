import type { TimelineSection } from "../timeline-rows.ts";
import { ganttMargin, type GanttStyle } from "./gantt-frame.ts";
import type { TimeAxis } from "./time-axis.ts";
import { element, textElement } from "./xml.ts";

/** Where something is drawn. */
export interface GanttPlace {
  /** Its days. */
  readonly axis: TimeAxis;
  /** Its place from the top. */
  readonly y: number;
  /** Where the line of the date judged is; `null` where the axis has no such day. */
  readonly today: number | null;
  /** The chart. */
  readonly style: GanttStyle;
}

/** Room for the name of a section. */
export const sectionHeadHeight = 26;

/** The name of a section over a band, and in the plot when it is. */
export const sectionHead = (
  { title, period }: TimelineSection,
  { axis, y, style: { paints, width } }: GanttPlace,
): { readonly band: string; readonly svg: string } => {
  const band = element("rect", {
    x: 1,
    y: y + 2,
    width: width - 2,
    height: sectionHeadHeight - 4,
    ...paints.fill("band"),
  });
  const name = textElement(
    "text",
    { x: ganttMargin, y: y + 17, "font-weight": "bold", ...paints.fill("text") },
    title,
  );
  if (period.from === null && period.to === null) return { band, svg: name };
  const from = period.from === null ? axis.left : axis.begin(period.from);
  const to = period.to === null ? axis.right : axis.end(period.to);
  if (to <= from) return { band, svg: name };
  const middle = y + sectionHeadHeight / 2;
  const bar = { x: from, y: middle - 2.5, width: Math.max(5, to - from), height: 5, rx: 2.5 };
  return { band, svg: name + element("rect", { ...bar, ...paints.fill("frame") }) };
};
