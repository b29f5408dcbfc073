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

/** Explains the signs, in as many lines as the width needs. */
export const legend = (space: { left: number; right: number; top: number }, patterns: Patterns): Drawn => {
  const perLine = Math.max(1, Math.floor((space.right - space.left) / entryWidth));
  const entries = entriesWith(patterns);
  const svg = entries.map(({ text, sample }, index) => {
    const x = space.left + (index % perLine) * entryWidth;
    const y = space.top + Math.floor(index / perLine) * lineHeight;
    const written = textElement("text", { x: x + 26, y: y + 4, fill: paint.text }, text);
    return sample(x, y) + written;
  });
  return { svg: svg.join(""), bottom: space.top + Math.ceil(entries.length / perLine) * lineHeight };
};

interface Entry {
  readonly text: string;
  readonly sample: (x: number, y: number) => string;
}

const entriesWith = (patterns: Patterns): readonly Entry[] => [
  { text: "Capacity", sample: (x, y) => line(x, y, { stroke: paint.capacity, "stroke-width": 2.5 }) },
  { text: "Minimum", sample: (x, y) => line(x, y, { stroke: paint.minimum, "stroke-dasharray": "5 3" }) },
  {
    text: "Below minimum",
    sample: (x, y) => box(x, y, { fill: `url(#${patterns.short})`, stroke: paint.short }),
  },
  {
    text: "Capacity unknown",
    sample: (x, y) => box(x, y, { fill: `url(#${patterns.unknown})`, stroke: paint.unknown }),
  },
];

type Look = Readonly<Record<string, string | number>>;

const line = (x: number, y: number, look: Look): string =>
  element("line", { x1: x, y1: y, x2: x + 20, y2: y, "stroke-width": 1.5, ...look });

const box = (x: number, y: number, look: Look): string =>
  element("rect", { x: x + 0.5, y: y - 5.5, width: 19, height: 11, ...look });
