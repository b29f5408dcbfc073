import { frozen, type Force } from "@maths-hubs/rulekit";
import type { PublishedEntry } from "../published-entry.ts";

/** A level of provision, in the handbook's words. */
export type SupportLevelName = "standard" | "enhanced" | "intensive";

/** A level of provision that the handbook names. */
export interface SupportLevel extends PublishedEntry {
  /** The word printed. */
  readonly level: SupportLevelName;
  /** How strongly the handbook speaks of it; `null` where it does no more than name it. */
  readonly force: Force | null;
  /** The code in the national offer of 2024/25; `null` where it has none. */
  readonly code: string | null;
  /** For whom it is, in our own words; `null` where the handbook does not say. */
  readonly statement: string | null;
  /** The levels that a school benefits from later. */
  readonly leadsTo: readonly SupportLevelName[];
}

/**
 * The three levels that the commentary for primary and secondary schools names; the standard one is never defined, and
 * only the intensive one has a code. Post-16 institutions have none.
 *
 * Clause: HBK-TSM-tiers.
 *
 * @example
 * ```ts
 * import { supportLevels } from "@maths-hubs/programme/activities";
 *
 * supportLevels.map(({ level, code }) => `${level}: ${code}`); // => ["standard: null", "enhanced: null", "intensive: NCP24-33"]
 * supportLevels[2]?.leadsTo; // => ["standard", "enhanced"]
 * ```
 */
export const supportLevels: readonly SupportLevel[] = /* @__PURE__ */ frozen([
  {
    id: "activities/standard-support",
    level: "standard",
    force: null,
    code: null,
    statement: null,
    leadsTo: [],
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Primary and secondary commentary 2024/25, Targeted Support" },
    clauses: ["HBK-TSM-tiers"],
  },
  {
    id: "activities/enhanced-support",
    level: "enhanced",
    force: "should",
    code: null,
    statement:
      "For schools that need more of a local leader’s time to reach what the project they take part in is meant to achieve.",
    leadsTo: [],
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Primary and secondary commentary 2024/25, Targeted Support" },
    clauses: ["HBK-TSM-enhanced"],
  },
  {
    id: "activities/intensive-support",
    level: "intensive",
    force: "should",
    code: "NCP24-33",
    statement: "For schools whose leaders are to bring about change that lasts; the other levels can follow.",
    leadsTo: ["standard", "enhanced"],
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Primary and secondary commentary 2024/25, Targeted Support" },
    clauses: ["HBK-TSM-intensive"],
  },
]);

/** The names under which one project is printed. */
export interface ProjectNames extends PublishedEntry {
  /** The code in the national offer of 2024/25. */
  readonly code: string;
  /** Every name, as printed, that of the types of activity first. */
  readonly names: readonly string[];
}

/** The three names of Targeted Support in the handbook of 2024/25; they mean one project. */
export const targetedSupportNames: ProjectNames = /* @__PURE__ */ frozen({
  id: "activities/targeted-support-names",
  editions: ["2024/25"],
  citation: { source: "HBK", at: "Types of activity; primary, secondary and LLME commentary 2024/25" },
  clauses: ["HBK-TSM-names"],
  code: "NCP24-33",
  names: [
    "Targeted Support in Maths",
    "Targeted Support in Mathematics",
    "Targeted Support for Mathematics (TSM)",
  ],
});
