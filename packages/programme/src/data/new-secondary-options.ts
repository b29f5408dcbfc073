import { frozen } from "@maths-hubs/rulekit";
import type { PublishedEntry } from "../published-entry.ts";

/** Something that the secondary commentary announces as new for its year. */
export interface NewOption extends PublishedEntry {
  /** What it is about, in our own words. */
  readonly statement: string;
  /** The code of the project that it is part of; `null` where the commentary names none. */
  readonly partOf: string | null;
  /** The key stage or year group that it is for, as printed. */
  readonly stage: string;
  /** Whether materials are provided with it. */
  readonly resourced: boolean;
  /** What prompted it, in our own words. */
  readonly promptedBy: string;
}

/**
 * What is new for secondary schools in 2024/25. The project for Year 7 is described without a code; that it is NCP24-18 is
 * likely, but not said, so it is not linked.
 *
 * @example
 * ```ts
 * import { newSecondaryOptions } from "@maths-hubs/programme/activities";
 *
 * newSecondaryOptions.map(({ stage, partOf }) => [stage, partOf]); // => [["Key Stage 3", "NCP24-14"], ["Year 7", null]]
 * ```
 */
export const newSecondaryOptions: readonly NewOption[] = /* @__PURE__ */ frozen([
  {
    id: "secondary-options/multiplicative-reasoning",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Secondary Schools, 2024/25 commentary, paragraph 4" },
    clauses: ["HBK-Sec-C-mult"],
    statement: "An option within Sustaining: becoming fluent in multiplicative reasoning.",
    partOf: "NCP24-14",
    stage: "Key Stage 3",
    resourced: true,
    promptedBy:
      "Ofsted found that students who attain less get few chances to reason and to talk about mathematics; much of the secondary curriculum rests on multiplicative reasoning.",
  },
  {
    id: "secondary-options/year-7",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Secondary Schools, 2024/25 commentary, paragraph 5" },
    clauses: ["HBK-Sec-C-year7"],
    statement:
      "A project from the centre: teachers learn how early mathematics is taught, for those in Year 7 who attain less.",
    partOf: null,
    stage: "Year 7",
    resourced: true,
    promptedBy: "Since Covid, such students arrive with larger gaps, as is seen across the country.",
  },
]);
