import { frozen } from "@maths-hubs/rulekit";
import type { PublishedEntry } from "../published-entry.ts";

/** A number that a document gives of one hub in one year. */
export interface HubFigure extends PublishedEntry {
  /** The hub's name as printed. */
  readonly hub: string;
  /** What is counted; `null` where the text does not say. */
  readonly of: string | null;
  /** The number. */
  readonly value: number;
  /** `exactly`, or `more-than` where the document says over. */
  readonly bound: "exactly" | "more-than";
}

/**
 * What the slides of The Boolean Maths Hub, dated 2020 - 21, count of that hub. What 47 counts is lost in the text, and no
 * unit is guessed for it.
 *
 * Clause: BOOL-Edition.
 */
export const hubFigures: readonly HubFigure[] = /* @__PURE__ */ frozen([
  {
    id: "boolean-2020-21/from-47",
    editions: ["2020/21"],
    citation: { source: "BOOL", at: "The Boolean Maths Hub in 2020/21 slide" },
    clauses: ["BOOL-Boolean-47"],
    hub: "Boolean",
    of: null,
    value: 47,
    bound: "exactly",
  },
  {
    id: "boolean-2020-21/work-groups",
    editions: ["2020/21"],
    citation: { source: "BOOL", at: "The Boolean Maths Hub in 2020/21 slide" },
    clauses: ["BOOL-Boolean-wg"],
    hub: "Boolean",
    of: "Work Groups",
    value: 72,
    bound: "exactly",
  },
  {
    id: "boolean-2020-21/schools",
    editions: ["2020/21"],
    citation: { source: "BOOL", at: "The Boolean Maths Hub in 2020/21 slide" },
    clauses: ["BOOL-Boolean-schools"],
    hub: "Boolean",
    of: "schools, colleges and academies in the area",
    value: 710,
    bound: "more-than",
  },
]);
