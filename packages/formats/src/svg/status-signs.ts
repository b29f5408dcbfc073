import type { ObligationStatus } from "@maths-hubs/model";
import type { Paints } from "./gantt-paint.ts";
import { element } from "./xml.ts";

/** What is drawn as a sign: where an obligation stands, or the last day for confirming. */
export type Sign = ObligationStatus | "confirm";

/** In the order of the legend. */
export const signs: readonly Sign[] = ["done", "open", "upcoming", "overdue", "undated", "confirm"];

/** Half the width of every sign. */
export const signReach = 6;

/** Each sign drawn once around zero; told apart by shape as well as by colour. */
export const signDefinitions = (paints: Paints, id: (name: string) => string): string =>
  signs.map((sign) => element("g", { id: id(sign) }, drawn[sign](paints))).join("");

/** A sign at a place. */
export const signAt = (sign: Sign, place: { x: number; y: number }, id: (name: string) => string): string =>
  element("use", { href: `#${id(sign)}`, ...place });

const drawn: Readonly<Record<Sign, (paints: Paints) => string>> = {
  done: ({ both, stroke }) =>
    element("circle", { r: 6, ...both("done", "ground") }) +
    element("path", { d: "M-2.8 0.2L-0.8 2.3L3 -2", "stroke-width": 1.7, ...stroke("ground") }),
  open: ({ both }) => element("path", { d: "M0 -6.5L6.5 0L0 6.5L-6.5 0Z", ...both("open", "ground") }),
  upcoming: ({ both }) =>
    element("path", { d: "M0 -5.4L5.4 0L0 5.4L-5.4 0Z", "stroke-width": 1.6, ...both("ground", "frame") }),
  overdue: ({ both, stroke, fill }) =>
    element("path", { d: "M0 -6.5L7 5.5H-7Z", ...both("overdue", "ground") }) +
    element("path", { d: "M0 -2.8V1", "stroke-width": 1.7, ...stroke("ground") }) +
    element("circle", { cy: 3.3, r: 1, ...fill("ground") }),
  undated: ({ stroke }) =>
    element("circle", { r: 4.8, "stroke-width": 1.5, "stroke-dasharray": "2 1.77", ...stroke("frame") }),
  confirm: ({ fill, stroke }) =>
    element("path", { d: "M-3 6V-5.5", "stroke-width": 1.5, ...stroke("text") }) +
    element("path", { d: "M-3 -6L5 -3L-3 0Z", ...fill("text") }),
};
