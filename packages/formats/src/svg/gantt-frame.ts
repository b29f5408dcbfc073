import type { Colour, Paints } from "./gantt-paint.ts";
import { boldLetterWidth, letterWidth } from "./letters.ts";
import { fontFamily, shortened } from "./picture.ts";
import { signAt, signDefinitions, type Sign } from "./status-signs.ts";
import { element, textElement } from "./xml.ts";

/** What every part of a Gantt chart needs to draw itself. */
export interface GanttStyle {
  /** Ids of this chart alone. */
  readonly id: (name: string) => string;
  /** Its colours. */
  readonly paints: Paints;
  /** Its width. */
  readonly width: number;
}

/** The words above and about the chart. */
export interface GanttWords {
  /** The heading, which is also the title of the picture. */
  readonly title: string;
  /** The line below it. */
  readonly subtitle: string;
  /** What the chart shows, for those who cannot see it. */
  readonly description: string;
}

/** Blank around the chart. */
export const ganttMargin = 16;

/** The whole picture: root, words, legend, and what was drawn below `ganttTop`. */
export const ganttFrame = (
  { title, subtitle, description }: GanttWords,
  drawn: { readonly svg: string; readonly height: number; readonly legend: readonly Sign[] },
  style: GanttStyle,
): string => {
  const { id, paints, width } = style;
  const fits = (text: string, letter: number): string =>
    shortened(text, Math.floor((width - 2 * ganttMargin) / letter));
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height: drawn.height,
      viewBox: `0 0 ${width} ${drawn.height}`,
      role: "img",
      "aria-labelledby": `${id("title")} ${id("desc")}`,
      "font-family": fontFamily,
      "font-size": 12,
    },
    textElement("title", { id: id("title") }, title),
    textElement("desc", { id: id("desc") }, description),
    element("style", {}, paints.dark),
    element("defs", {}, signDefinitions(paints, id)),
    ground(drawn.height, style),
    textElement(
      "text",
      { x: ganttMargin, y: 30, "font-size": 16, "font-weight": "bold", ...paints.fill("text") },
      fits(title, 9.2),
    ),
    textElement("text", { x: ganttMargin, y: 48, ...paints.fill("quiet") }, fits(subtitle, letterWidth)),
    legend(drawn.legend, style),
    drawn.svg,
  );
};

const ground = (height: number, { paints, width }: GanttStyle): string =>
  element("rect", {
    x: 0.5,
    y: 0.5,
    width: width - 1,
    height: height - 1,
    rx: 6,
    ...paints.both("ground", "grid"),
  });

const legendTexts: Readonly<Record<Sign, string>> = {
  done: "Done",
  open: "Open",
  upcoming: "Upcoming",
  overdue: "Overdue",
  undated: "No due date",
  confirm: "Confirm by",
};

const legendTop = 68;
const lineHeight = 20;

/** Places of the legend's entries, on as many lines as the width needs. */
const legendPlaces = (
  shown: readonly Sign[],
  width: number,
): readonly { readonly sign: Sign; readonly x: number; readonly y: number }[] => {
  let x = ganttMargin + 6;
  let y = legendTop;
  return shown.map((sign) => {
    const entryWidth = legendTexts[sign].length * boldLetterWidth + 28;
    if (x + entryWidth > width - ganttMargin + 12) {
      x = ganttMargin + 6;
      y += lineHeight;
    }
    const place = { sign, x, y };
    x += entryWidth;
    return place;
  });
};

/** Where the chart may begin. */
export const ganttTop = (shown: readonly Sign[], width: number): number =>
  (legendPlaces(shown, width).at(-1)?.y ?? legendTop) + 16;

const legend = (shown: readonly Sign[], { id, paints, width }: GanttStyle): string =>
  legendPlaces(shown, width)
    .map(
      ({ sign, x, y }) =>
        signAt(sign, { x, y }, id) +
        textElement("text", { x: x + 12, y: y + 4, ...paints.fill("text") }, legendTexts[sign]),
    )
    .join("");

/** Which tint the window of a row has. */
export const windowTint: Readonly<Record<Sign, Colour>> = {
  done: "doneWindow",
  open: "openWindow",
  upcoming: "upcomingWindow",
  overdue: "overdueWindow",
  undated: "upcomingWindow",
  confirm: "upcomingWindow",
};
