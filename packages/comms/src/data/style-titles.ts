import type { Citation } from "@maths-hubs/rulekit";
import { frozen } from "@maths-hubs/rulekit";

/** A title in which "Teaching for Mastery" stands in capitals. */
export interface StyleTitle {
  /** The title; one and many are the same title. */
  readonly title: string;
  /** Code of the project, where it is one of the catalogue. */
  readonly code?: string;
  /** Where the document prints it. */
  readonly citation: Citation;
}

/**
 * The titles of 2024/25 that contain one of the phrases of the style rules: seven projects of the catalogue, the programme,
 * its Work Groups, and two titles of material.
 *
 * @example
 * ```ts
 * import { styleTitles } from "@maths-hubs/comms";
 *
 * styleTitles[0]; // => { title: "Primary Teaching for Mastery Development Work Groups", code: "NCP24-09", citation: { source: "HBK", at: "National offer 2024/25, NCP24-09" } }
 * styleTitles.filter(({ code }) => code !== undefined).length; // => 7
 * ```
 */
export const styleTitles: readonly StyleTitle[] = /* @__PURE__ */ frozen([
  {
    title: "Primary Teaching for Mastery Development Work Groups",
    code: "NCP24-09",
    citation: { source: "HBK", at: "National offer 2024/25, NCP24-09" },
  },
  {
    title: "Primary Teaching for Mastery Embedding Work Groups",
    code: "NCP24-10",
    citation: { source: "HBK", at: "National offer 2024/25, NCP24-10" },
  },
  {
    title: "Primary Teaching for Mastery Sustaining Work Groups",
    code: "NCP24-11",
    citation: { source: "HBK", at: "National offer 2024/25, NCP24-11" },
  },
  {
    title: "Regional Cross-phase Special Schools Teaching for Mastery Development Communities",
    code: "NCP24-09s",
    citation: { source: "HBK", at: "National offer 2024/25, NCP24-09s" },
  },
  {
    title: "Secondary Teaching for Mastery Development Work Groups",
    code: "NCP24-12",
    citation: { source: "HBK", at: "National offer 2024/25, NCP24-12" },
  },
  {
    title: "Secondary Teaching for Mastery Embedding Year Support Work Groups",
    code: "NCP24-13",
    citation: { source: "HBK", at: "National offer 2024/25, NCP24-13" },
  },
  {
    title: "Secondary Teaching for Mastery Embedding and Sustaining Work Groups",
    code: "NCP24-14",
    citation: { source: "HBK", at: "National offer 2024/25, NCP24-14" },
  },
  {
    title: "Teaching for Mastery Programme",
    citation: { source: "HBK", at: "Primary schools, 2024/25 commentary" },
  },
  {
    title: "Teaching for Mastery Work Groups",
    citation: { source: "GOALS", at: "Local leaders of mathematics education" },
  },
  {
    title: "Essence of Mathematics Teaching for Mastery",
    citation: { source: "HBK", at: "Primary schools, 2024/25 commentary" },
  },
  {
    title: "Teaching for Mastery Five Big Ideas",
    citation: { source: "HBK", at: "Mastery Specialists, title of the figure" },
  },
]);
