import { frozen, type Force } from "@maths-hubs/rulekit";
import type { PublishedEntry } from "../published-entry.ts";

/** For whom the Parent Project is. */
export interface ParentProject extends PublishedEntry {
  /** The title as printed. */
  readonly title: string;
  /** The code; the offer gives it none. */
  readonly code: null;
  /** How strongly the condition is worded. */
  readonly force: Force;
  /** The projects of which a school has taken part in one before, by the name printed; which year does not matter. */
  readonly requiresPrevious: string;
  /** Through whom the school wants to take that work further. */
  readonly through: "parents";
}

/**
 * The Parent Project of 2024/25: for schools with Mastering Number behind them. It has no code.
 *
 * @example
 * ```ts
 * import { parentProject } from "@maths-hubs/programme/activities";
 *
 * [parentProject.code, parentProject.requiresPrevious]; // => [null, "Mastering Number"]
 * ```
 */
export const parentProject: ParentProject = /* @__PURE__ */ frozen({
  id: "activities/parent-project",
  editions: ["2024/25"],
  citation: { source: "HBK", at: "Primary Schools, 2024/25 commentary, paragraph 4" },
  clauses: ["HBK-Pri-C-parent"],
  title: "Parent Project",
  code: null,
  force: "should",
  requiresPrevious: "Mastering Number",
  through: "parents",
});
