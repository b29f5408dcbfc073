import type { PublishedStatement } from "../published-entry.ts";
import { frozen } from "./frozen.ts";

/** A kind of partner that objective 4 names, with the examples printed. */
export interface SystemPartner {
  /** The kind, in our words. */
  readonly kind: string;
  /** The examples printed. */
  readonly examples: readonly string[];
}

/**
 * The four kinds of partner of objective 4, in its order.
 *
 * Clause: SPEC-AnnexB-4-partner-types.
 */
export const systemPartners: readonly SystemPartner[] = /* @__PURE__ */ frozen([
  { kind: "local system partners", examples: ["Teaching School Hubs", "Research Schools"] },
  {
    kind: "those who broker support for schools",
    examples: ["local authorities", "Priority Education Investment Areas (PEIAs)"],
  },
  { kind: "other Maths Hubs", examples: ["regional", "national"] },
  { kind: "the NCETM", examples: ["the full NCETM team"] },
]);

/**
 * The guidance that the objectives refer to for dates and details; none of it is among the five documents.
 *
 * Clause: SPEC-AnnexB-8-briefings.
 */
export const companionGuidance: readonly string[] = /* @__PURE__ */ frozen([
  "Annual Planning Guidelines",
  "Reporting and Data Submission (RDS) Briefing",
  "Financial Management Briefing",
]);

/** What Annex B says of the grant beside its objectives. */
export const objectiveStatements: readonly PublishedStatement[] = /* @__PURE__ */ frozen([
  {
    id: "objectives-2023-24/purpose",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "Annex B, purpose of grant" },
    clauses: ["SPEC-AnnexB-purpose"],
    statement:
      "The grant lets the hub help the schools and colleges of its area to excel in mathematics in every phase from primary on; the objectives say how.",
  },
]);
