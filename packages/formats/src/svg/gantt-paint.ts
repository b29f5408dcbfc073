import type { Attributes } from "./xml.ts";

/**
 * The colours of a Gantt chart on a light and on a dark ground. On either, text has a contrast of at least 4.5 to 1 and
 * signs of at least 3 to 1; what a colour says, a shape says too.
 */
const colours = {
  ground: { light: "#ffffff", dark: "#12181f" },
  band: { light: "#f3f5f8", dark: "#1a222b" },
  grid: { light: "#dfe3e8", dark: "#2d3843" },
  frame: { light: "#767f8a", dark: "#7d8a97" },
  text: { light: "#1b2733", dark: "#e9eef3" },
  quiet: { light: "#52606d", dark: "#a9b5c1" },
  done: { light: "#1a7f37", dark: "#5fcb7e" },
  open: { light: "#0b5cad", dark: "#6fb4f7" },
  overdue: { light: "#b93a06", dark: "#ff9a6b" },
  doneWindow: { light: "#d3ead9", dark: "#1e3d29" },
  openWindow: { light: "#cfe2f5", dark: "#1c3b59" },
  overdueWindow: { light: "#fbdfd1", dark: "#4e2c1c" },
  upcomingWindow: { light: "#e2e6eb", dark: "#2c3742" },
} as const;

/** The name of a colour. */
export type Colour = keyof typeof colours;

/** Fills and strokes with named colours: light by attribute, dark by a class that the style sheet gives a colour. */
export interface Paints {
  /** Attributes that fill. */
  readonly fill: (colour: Colour) => Attributes;
  /** Attributes that fill and stroke. */
  readonly both: (fill: Colour, stroke: Colour) => Attributes;
  /** Attributes that stroke and do not fill. */
  readonly stroke: (colour: Colour) => Attributes;
  /** The style sheet for a dark page; its classes begin with the prefix of the chart. */
  readonly dark: string;
}

/** Paints whose classes no other chart on the page has. */
export const paintsOf = (id: (name: string) => string): Paints => {
  const fillClass = (colour: Colour): string => id(`f-${colour}`);
  const strokeClass = (colour: Colour): string => id(`s-${colour}`);
  const rules = Object.entries(colours).map(
    // The names are those of the record above.
    ([name, { dark }]) => `.${id(`f-${name}`)}{fill:${dark}}.${id(`s-${name}`)}{stroke:${dark}}`,
  );
  return {
    fill: (colour) => ({ fill: colours[colour].light, class: fillClass(colour) }),
    both: (fill, stroke) => ({
      fill: colours[fill].light,
      stroke: colours[stroke].light,
      class: `${fillClass(fill)} ${strokeClass(stroke)}`,
    }),
    stroke: (colour) => ({ fill: "none", stroke: colours[colour].light, class: strokeClass(colour) }),
    dark: `@media (prefers-color-scheme:dark){${rules.join("")}}`,
  };
};
