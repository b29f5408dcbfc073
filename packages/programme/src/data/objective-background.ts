import { frozen } from "@maths-hubs/rulekit";
import type { PublishedEntry, PublishedStatement } from "../published-entry.ts";

/** A kind of partner that objective 4 names, with the examples printed. */
export interface SystemPartner extends PublishedEntry {
  /** The kind, in our words. */
  readonly kind: string;
  /** The examples printed. */
  readonly examples: readonly string[];
}

/** The four kinds of partner of objective 4, in its order: what its four parts are about. */
export const systemPartners: readonly SystemPartner[] = /* @__PURE__ */ frozen([
  {
    id: "objectives-2023-24/partners-local",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "Annex B, objective 4, bullet 1" },
    clauses: ["SPEC-AnnexB-4-partner-types"],
    kind: "local system partners",
    examples: ["Teaching School Hubs", "Research Schools"],
  },
  {
    id: "objectives-2023-24/partners-brokering",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "Annex B, objective 4, bullet 2" },
    clauses: ["SPEC-AnnexB-4-partner-types"],
    kind: "those who broker support for schools",
    examples: ["local authorities", "Priority Education Investment Areas (PEIAs)"],
  },
  {
    id: "objectives-2023-24/partners-other-hubs",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "Annex B, objective 4, bullet 3" },
    clauses: ["SPEC-AnnexB-4-partner-types"],
    kind: "other Maths Hubs",
    examples: ["regional", "national"],
  },
  {
    id: "objectives-2023-24/partners-ncetm",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "Annex B, objective 4, bullet 4" },
    clauses: ["SPEC-AnnexB-4-partner-types"],
    kind: "the NCETM",
    examples: ["the full NCETM team"],
  },
]);

/** Guidance that the objectives refer to for dates and details; none of it is among the five documents. */
export interface CompanionGuidance extends PublishedEntry {
  /** Its title as printed. */
  readonly title: string;
  /** The parts and objectives that refer to it, by number. */
  readonly referredToBy: readonly string[];
}

/** The three pieces of guidance that Annex B refers to, in the order in which it names them. */
export const companionGuidance: readonly CompanionGuidance[] = /* @__PURE__ */ frozen([
  {
    id: "objectives-2023-24/guidance-annual-planning",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "Annex B, objective 2, bullet 1, and objective 8, bullet 2" },
    clauses: ["SPEC-AnnexB-8-briefings"],
    title: "Annual Planning Guidelines",
    referredToBy: ["2.1", "8.2"],
  },
  {
    id: "objectives-2023-24/guidance-reporting-and-data",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "Annex B, objective 8 and its bullet 1" },
    clauses: ["SPEC-AnnexB-8-briefings"],
    title: "Reporting and Data Submission (RDS) Briefing",
    referredToBy: ["8", "8.1"],
  },
  {
    id: "objectives-2023-24/guidance-financial-management",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "Annex B, objective 10, bullet 1" },
    clauses: ["SPEC-AnnexB-8-briefings"],
    title: "Financial Management Briefing",
    referredToBy: ["10.1"],
  },
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
