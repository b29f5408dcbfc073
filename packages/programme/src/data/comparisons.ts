import { frozen } from "@maths-hubs/rulekit";
import type { PublishedEntry } from "../published-entry.ts";

/** What one kind of body did in 2020/21, as the slides set it beside the others. */
export interface ComparedBody extends PublishedEntry {
  /** The body. */
  readonly body: string;
  /** What it did, as listed. */
  readonly does: readonly string[];
}

/** Teaching Schools, teams of local authorities and Maths Hubs side by side, in the order of the slide. */
export const comparedBodies: readonly ComparedBody[] = /* @__PURE__ */ frozen([
  {
    id: "comparison-2020-21/teaching-schools",
    editions: ["2020/21"],
    citation: { source: "BOOL", at: "What’s the same? What’s different? slide" },
    clauses: ["BOOL-Compare-TS"],
    body: "Teaching Schools",
    does: [
      "support from school to school by SLEs, NLEs and others",
      "local PD provision",
      "school improvement",
    ],
  },
  {
    id: "comparison-2020-21/local-authority-teams",
    editions: ["2020/21"],
    citation: { source: "BOOL", at: "What’s the same? What’s different? slide" },
    clauses: ["BOOL-Compare-LA"],
    body: "LA teams",
    does: ["local school improvement", "trading arm", "moderation", "local PD provision"],
  },
  {
    id: "comparison-2020-21/maths-hubs",
    editions: ["2020/21"],
    citation: { source: "BOOL", at: "What’s the same? What’s different? slide" },
    clauses: ["BOOL-Compare-Hubs"],
    body: "Maths Hubs",
    does: [
      "national work groups",
      "local work groups on priorities of maths education",
      "local PD provision",
      "sustainable development",
      "Teaching for Mastery",
      "Mastery Readiness",
    ],
  },
]);
