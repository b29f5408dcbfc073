import { paint } from "./paint.ts";
import { element, textElement } from "./xml.ts";

/** The ids of the patterns that the legend and the panels fill with. */
export interface Patterns {
  /** Fills the distance to the minimum. */
  readonly short: string;
  /** Fills days of unknown capacity. */
  readonly unknown: string;
}

/** A chart without its height: what is drawn, and how far down it reaches. */
export interface Drawn {
  /** The elements. */
  readonly svg: string;
  /** The lower end. */
  readonly bottom: number;
}

/** Wide enough for the sample, the longest text and a blank. */
const entryWidth = 140;
const lineHeight = 18;

/** Where a legend may stand. */
export interface LegendSpace {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/** A sign and what it stands for. */
export interface LegendEntry {
  readonly text: string;
  readonly sample: (x: number, y: number) => string;
}

/** Explains signs, in as many lines as the width needs. */
export const legend = (
  space: LegendSpace,
  entries: readonly LegendEntry[],
  width: number = entryWidth,
): Drawn => {
  const perLine = Math.max(1, Math.floor((space.right - space.left) / width));
  const svg = entries.map(({ text, sample }, index) => {
    const x = space.left + (index % perLine) * width;
    const y = space.top + Math.floor(index / perLine) * lineHeight;
    const written = textElement("text", { x: x + 26, y: y + 4, fill: paint.text }, text);
    return sample(x, y) + written;
  });
  return { svg: svg.join(""), bottom: space.top + Math.ceil(entries.length / perLine) * lineHeight };
};

/** Explains the signs of the capacity chart. */
export const capacityLegend = (space: LegendSpace, patterns: Patterns): Drawn =>
  legend(space, [
    {
      text: "Capacity",
      sample: (x, y) => lineSign(x, y, { stroke: paint.capacity, "stroke-width": 2.5 }),
    },
    {
      text: "Minimum",
      sample: (x, y) => lineSign(x, y, { stroke: paint.minimum, "stroke-dasharray": "5 3" }),
    },
    {
      text: "Below minimum",
      sample: (x, y) => boxSign(x, y, { fill: `url(#${patterns.short})`, stroke: paint.short }),
    },
    {
      text: "Capacity unknown",
      sample: (x, y) => boxSign(x, y, { fill: `url(#${patterns.unknown})`, stroke: paint.unknown }),
    },
  ]);

type Look = Readonly<Record<string, string | number>>;

/** A stroke as a sign. */
export const lineSign = (x: number, y: number, look: Look): string =>
  element("line", { x1: x, y1: y, x2: x + 20, y2: y, "stroke-width": 1.5, ...look });

/** A box as a sign. */
const boxSign = (x: number, y: number, look: Look): string =>
  element("rect", { x: x + 0.5, y: y - 5.5, width: 19, height: 11, ...look });
