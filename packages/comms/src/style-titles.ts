import { projects } from "@maths-hubs/programme/catalogue";
import { frozen, type Citation } from "@maths-hubs/rulekit";
import { titlesWithoutCode } from "./data/titles-without-code.ts";

/** A title in which "Teaching for Mastery" stands in capitals. */
export interface StyleTitle {
  /** The title; one and many are the same title. */
  readonly title: string;
  /** Code of the project, where it is one of the catalogue. */
  readonly code?: string;
  /** Where the document prints it. */
  readonly citation: Citation;
}

const ofProjects = (): readonly StyleTitle[] =>
  projects
    .flatMap(({ title, titleVariants, code, citation }) =>
      [title, ...titleVariants].map((printed) => ({ title: printed, code, citation })),
    )
    .filter(({ title }) => title.includes("Teaching for Mastery"));

/**
 * The titles of 2024/25 that write "Teaching for Mastery" in capitals: seven projects of the catalogue, by code, then the
 * programme, its Work Groups, and two titles of material.
 *
 * @example
 * ```ts
 * import { styleTitles } from "@maths-hubs/comms";
 *
 * styleTitles[0]; // => { title: "Primary Teaching for Mastery Development Work Groups", code: "NCP24-09", citation: { source: "HBK", at: "National offer" } }
 * styleTitles.filter(({ code }) => code !== undefined).length; // => 7
 * ```
 */
export const styleTitles: readonly StyleTitle[] = /* @__PURE__ */ (() =>
  frozen([...ofProjects(), ...titlesWithoutCode]))();
