import { paint } from "./paint.ts";
import { fontFamily, shortened } from "./picture.ts";
import { element, textElement } from "./xml.ts";

/** How a chart is drawn. */
export interface ChartOptions {
  /** Width in pixels, from 320 to 4000, 760 where it is left out; the height follows. */
  readonly width?: number;
  /** What ids inside the SVG begin with, so that several charts can stand on one page; the name of the chart where it is left out. */
  readonly idPrefix?: string;
}

/** Room around everything. */
export const margin = 16;

/** A line of small text, cut to what a width holds. */
export const shortenedTo = (text: string, width: number): string =>
  shortened(text, Math.floor((width - 2 * margin) / 6.2));

/** What stands around every chart. */
export interface ChartFrame {
  readonly width: number;
  readonly height: number;
  readonly id: (name: string) => string;
  /** The heading, which is also the title for those who cannot see it. */
  readonly title: string;
  /** What is seen, in words. */
  readonly description: string;
  /** The line below the heading. */
  readonly subtitle: string;
  /** Patterns that the content fills with. */
  readonly definitions?: string;
}

/** A complete SVG document with its heading on a white ground. */
export const chartFrame = (frame: ChartFrame, ...content: readonly string[]): string => {
  const { width, height, id, title } = frame;
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-labelledby": `${id("title")} ${id("desc")}`,
      "font-family": fontFamily,
      "font-size": 12,
    },
    textElement("title", { id: id("title") }, title),
    textElement("desc", { id: id("desc") }, frame.description),
    frame.definitions ?? "",
    element("rect", {
      x: 0.5,
      y: 0.5,
      width: width - 1,
      height: height - 1,
      rx: 4,
      fill: paint.ground,
      stroke: paint.grid,
    }),
    textElement(
      "text",
      { x: margin, y: 28, "font-size": 16, "font-weight": "bold", fill: paint.text },
      title,
    ),
    textElement("text", { x: margin, y: 46, fill: paint.quiet }, frame.subtitle),
    ...content,
  );
};

/** How a pattern of strokes looks. */
export interface Strokes {
  readonly ground: string;
  readonly stroke: string;
  readonly d: string;
}

/** A pattern of diagonal strokes. */
export const hatching = (id: string, { ground, stroke, d }: Strokes): string =>
  element(
    "pattern",
    { id, width: 6, height: 6, patternUnits: "userSpaceOnUse" },
    element("rect", { width: 6, height: 6, fill: ground }),
    element("path", { d, stroke, fill: "none" }),
  );

/** The strokes of what is not known. */
export const unknownStrokes: Strokes = {
  ground: paint.ground,
  stroke: paint.unknown,
  d: "M-1 5L1 7M0 0L6 6M5 -1L7 1",
};
