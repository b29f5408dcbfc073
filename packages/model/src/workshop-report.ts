import type { EditionStamp, Finding, Force, OutcomeCounts } from "@maths-hubs/rulekit";
import type { WorkshopLine } from "./agreement-statement.ts";

/** The funded days of local leaders at national workshops, and whether they were attended. */
export interface WorkshopReport {
  /** Tells documents apart. */
  readonly document: "workshop-days";
  /** The hub. */
  readonly hub: string;
  /** The academic year. */
  readonly academicYear: string;
  /** The edition applied. */
  readonly edition: EditionStamp;
  /** Whether every `must` that applies is met. */
  readonly compliant: boolean;
  /** What stands in the way, if anything. */
  readonly heldBackBy: "not-met" | "undetermined" | null;
  /** Findings by force and outcome. */
  readonly counts: Readonly<Record<Force, OutcomeCounts>>;
  /** A line for every local leader in every project community. */
  readonly lines: readonly WorkshopLine[];
  /** All lines together; `null` without a rate. */
  readonly total: string | null;
  /** JSON Pointers that the total lacks. */
  readonly missing: readonly string[];
  /** Local leaders in several project communities: each is funded for every one of them, which a host may want to check. */
  readonly inSeveralProjects: readonly string[];
  /** The answer of every rule. */
  readonly findings: readonly Finding[];
}
