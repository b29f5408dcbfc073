import type { Phase } from "@maths-hubs/model";
import { frozen, type Force } from "@maths-hubs/rulekit";
import type { PublishedEntry, PublishedStatement } from "../published-entry.ts";

/** What the handbook lays down for Targeted Support. */
export interface TargetedSupportTerms extends PublishedEntry {
  /** How strongly it is said. */
  readonly force: Force;
  /** Phases of the schools it is for. */
  readonly phases: readonly Phase[];
  /** The number of days: agreed with each school; the handbook gives none. */
  readonly days: "agreed";
  /** Whose local leaders give it. */
  readonly localLeadersOf: "the-school's-own-hub";
}

/**
 * For whom Targeted Support is in 2024/25, how long it lasts and who gives it.
 *
 * Clauses: HBK-Type-TS-phases, HBK-Type-TS-days, HBK-Type-TS-llme.
 *
 * @example
 * ```ts
 * import { targetedSupportTerms } from "@maths-hubs/programme/activities";
 *
 * targetedSupportTerms.phases; // => ["primary", "secondary"]
 * targetedSupportTerms.days; // => "agreed"
 * ```
 */
export const targetedSupportTerms: TargetedSupportTerms = /* @__PURE__ */ frozen({
  id: "activities/targeted-support-terms",
  editions: ["2024/25"],
  citation: { source: "HBK", at: "Types of activity, Targeted Support" },
  clauses: ["HBK-Type-TS-phases", "HBK-Type-TS-days", "HBK-Type-TS-llme"],
  force: "should",
  phases: ["primary", "secondary"],
  days: "agreed",
  localLeadersOf: "the-school's-own-hub",
});

/** A step of Targeted Support. */
export type TargetedSupportStep = "explore" | "plan" | "deliver" | "evaluate";

/** The steps of Targeted Support, in order. */
export interface TargetedSupportSteps extends PublishedEntry {
  /** The steps, first to last. */
  readonly steps: readonly TargetedSupportStep[];
}

/**
 * The four steps that leader and local leader take together on one focus of development.
 *
 * @example
 * ```ts
 * import { targetedSupportSteps } from "@maths-hubs/programme/activities";
 *
 * targetedSupportSteps.steps; // => ["explore", "plan", "deliver", "evaluate"]
 * ```
 */
export const targetedSupportSteps: TargetedSupportSteps = /* @__PURE__ */ frozen({
  id: "activities/targeted-support-steps",
  editions: ["2024/25"],
  citation: { source: "HBK", at: "Types of activity, Targeted Support" },
  clauses: ["HBK-Type-TS-steps"],
  steps: ["explore", "plan", "deliver", "evaluate"],
});

/** What else the handbook says of Targeted Support. */
export const targetedSupportStatements: readonly PublishedStatement[] = /* @__PURE__ */ frozen([
  {
    id: "activities/targeted-support-basis",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Types of activity, Targeted Support" },
    clauses: ["HBK-Type-TS-eef"],
    statement: "The implementation cycle of the EEF stands behind it, with the features that matter most.",
  },
  {
    id: "activities/targeted-support-meetings",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Types of activity, Targeted Support" },
    clauses: ["HBK-Type-TS-meet"],
    statement:
      "Leaders of the school see their local leader at regular times, over a period that is planned.",
  },
]);
