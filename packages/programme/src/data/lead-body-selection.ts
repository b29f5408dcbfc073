import { defineEditions, type EditionTable } from "@maths-hubs/rulekit";
import { cite } from "../cite.ts";
import type { PublishedStatement } from "../published-entry.ts";
import { frozen } from "@maths-hubs/rulekit";

/** What those who choose lead bodies look for. */
export type SelectionQuality = "credibility" | "capacity" | "commitment";

/** How lead bodies were chosen in one edition. */
export interface LeadBodySelection {
  /** Who runs the selection, as printed. */
  readonly selectors: readonly string[];
  /** What they look for, in the order printed. */
  readonly qualities: readonly SelectionQuality[];
}

/**
 * What the leaflet of 2015/16 says of who leads a hub and how it is chosen. The word "outstanding" is kept and tested on
 * nobody: whether it is a grade or praise, the leaflet does not say.
 */
export const selectionStatements: readonly PublishedStatement[] = /* @__PURE__ */ frozen([
  {
    id: "selection-2015/lead",
    editions: ["2015/16"],
    citation: { source: "ABOUT", at: "What is a Maths Hub?" },
    clauses: ["ABOUT-What-lead"],
    statement: "In its area, a school or college that is “outstanding” leads the partnership.",
  },
  {
    id: "selection-2015/selectors",
    editions: ["2015/16"],
    citation: { source: "ABOUT", at: "How established" },
    clauses: ["ABOUT-Est-selectors"],
    statement: "Three bodies choose lead schools and colleges together, and rigorously.",
  },
]);

/**
 * How lead bodies were chosen, by academic year. Only 2015/16 says who chose and what for.
 *
 * Clauses: ABOUT-Est-selectors, ABOUT-Est-criteria.
 *
 * @example
 * ```ts
 * import { leadBodySelection } from "@maths-hubs/programme/recruitment";
 *
 * leadBodySelection.for("2015/16").terms.qualities; // => ["credibility", "capacity", "commitment"]
 * leadBodySelection.for("2023/24"); // throws edition-not-published
 * ```
 */
export const leadBodySelection: EditionTable<LeadBodySelection> = /* @__PURE__ */ (() =>
  defineEditions<LeadBodySelection>([
    {
      academicYear: "2015/16",
      citation: cite("ABOUT", "How established"),
      terms: frozen({
        selectors: [
          "Department for Education (DfE)",
          "National College for Teaching and Leadership (NCTL)",
          "National Centre for Excellence in the Teaching of Mathematics (NCETM)",
        ],
        qualities: ["credibility", "capacity", "commitment"],
      }),
    },
  ]))();
