import type { EditionStamp, Finding, Verdict } from "@maths-hubs/rulekit";
import type { HubCode } from "./hub-code.ts";

/** How the local leaders of a hub stand on one date, and why. */
export interface LocalLeadersReport extends Verdict {
  /** The kind of this document. */
  readonly document: "local-leaders-report";
  /** The hub. */
  readonly hub: HubCode;
  /** The date judged, `YYYY-MM-DD`. */
  readonly on: string;
  /** The edition applied. */
  readonly edition: EditionStamp;
  /** Distinct people active in the year; `null` where the document leaves somebody's activity open. */
  readonly active: number | null;
  /** The answer of every rule. */
  readonly findings: readonly Finding[];
}
