import { frozen } from "@maths-hubs/rulekit";
import type { PublishedEntry, PublishedStatement } from "../published-entry.ts";

/** Whether data look at impact, or at whether work is as expected. */
export type DataPurpose = "evaluation" | "quality-assurance";

/** Whether data are gathered for the whole network, or for one activity, project or hub. */
export type DataLevel = "national" | "local";

/** Those who collect or receive data about hub activity. */
export type DataParty =
  | "NCETM"
  | "NCETM directorship"
  | "NCETM strands"
  | "Department for Education"
  | "MHLM Team"
  | "project leadership"
  | "Project Lead"
  | "LLME";

/** Who collects data of one purpose at one level, how, and who receives them. */
export interface DataFlow extends PublishedEntry {
  /** What the data are for. */
  readonly purpose: DataPurpose;
  /** At which level they are gathered. */
  readonly level: DataLevel;
  /** Who collects and analyses them. */
  readonly collectedBy: readonly DataParty[];
  /** How they are collected. */
  readonly by: readonly string[];
  /** Who they are reported to; for quality assurance, those who use them inside the programme. */
  readonly reportedTo: readonly DataParty[];
  /** Whether they may go to readers outside the programme without a decision of the host's. */
  readonly audience: "internal-and-external" | "internal";
  /** Communities in which results may be reported as well. */
  readonly mayAlsoReachCommunities: "national" | "local" | null;
}

/**
 * Who collects and who receives evaluation and quality assurance data, at national and at local level.
 *
 * Of local quality assurance the handbook says who leads it and that it stays largely inside; who receives it is not said.
 *
 * Clauses: HBK-Eval-nat-comm, HBK-Eval-loc-community.
 */
export const dataFlows: readonly DataFlow[] = /* @__PURE__ */ frozen([
  {
    id: "data-flows/national-evaluation",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Evaluating at a national level" },
    clauses: ["HBK-Eval-nat-collect"],
    purpose: "evaluation",
    level: "national",
    collectedBy: ["NCETM"],
    by: ["national surveys", "project reporting", "field work"],
    reportedTo: ["Department for Education", "NCETM directorship", "MHLM Team"],
    audience: "internal-and-external",
    mayAlsoReachCommunities: "national",
  },
  {
    id: "data-flows/national-quality-assurance",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Evaluating at a national level" },
    clauses: ["HBK-Eval-nat-qa"],
    purpose: "quality-assurance",
    level: "national",
    collectedBy: ["NCETM", "MHLM Team"],
    by: ["sections of surveys", "visits by the MHLM Team and project leadership"],
    reportedTo: [],
    audience: "internal",
    mayAlsoReachCommunities: null,
  },
  {
    id: "data-flows/local-evaluation",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Evaluating at a local level" },
    clauses: ["HBK-Eval-loc-collect"],
    purpose: "evaluation",
    level: "local",
    collectedBy: ["MHLM Team", "Project Lead", "LLME"],
    by: ["HAPPI forms", "LLME survey", "national workshops", "national field work"],
    reportedTo: ["NCETM strands", "MHLM Team", "project leadership"],
    audience: "internal-and-external",
    mayAlsoReachCommunities: "local",
  },
  {
    id: "data-flows/local-quality-assurance",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Evaluating at a local level" },
    clauses: ["HBK-Eval-loc-lead"],
    purpose: "quality-assurance",
    level: "local",
    collectedBy: ["LLME"],
    by: ["data on impact and process from participants"],
    reportedTo: [],
    audience: "internal",
    mayAlsoReachCommunities: null,
  },
]);

/** A channel through which local leaders report local evaluation. */
export interface ReportingChannel extends PublishedEntry {
  /** What it is. */
  readonly name: string;
}

/** The four channels through which local evaluation is reported. */
export const reportingChannels: readonly ReportingChannel[] = /* @__PURE__ */ frozen([
  {
    id: "reporting-channels/happi",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Evaluating at a local level" },
    clauses: ["HBK-Eval-loc-report"],
    name: "HAPPI forms",
  },
  {
    id: "reporting-channels/survey",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Evaluating at a local level" },
    clauses: ["HBK-Eval-loc-report"],
    name: "LLME survey",
  },
  {
    id: "reporting-channels/workshops",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Evaluating at a local level" },
    clauses: ["HBK-Eval-loc-report"],
    name: "national workshops",
  },
  {
    id: "reporting-channels/field-work",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Evaluating at a local level" },
    clauses: ["HBK-Eval-loc-report"],
    name: "national field work",
  },
]);

/** What data are used for, in our own words. */
export const dataUses: readonly PublishedStatement[] = /* @__PURE__ */ frozen([
  {
    id: "data-uses/snapshot",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "NCP evaluation, role of LLMEs" },
    clauses: ["HBK-Eval-data-use"],
    statement: "They show stakeholders inside and outside how well a project does.",
  },
  {
    id: "data-uses/challenges",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "NCP evaluation, role of LLMEs" },
    clauses: ["HBK-Eval-data-use"],
    statement: "They point to what stays difficult.",
  },
  {
    id: "data-uses/developments",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "NCP evaluation, role of LLMEs" },
    clauses: ["HBK-Eval-data-use"],
    statement: "They help to decide what is developed next.",
  },
  {
    id: "data-uses/national",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Evaluating at a local level" },
    clauses: ["HBK-Eval-nat-use"],
    statement:
      "National data show how far all activity together improves the maths education of children and young people, what schools and colleges do in maths (culture, structures, curriculum, practice), and how many can lead it nationally.",
  },
  {
    id: "data-uses/local",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Evaluating at a local level" },
    clauses: ["HBK-Eval-loc-use"],
    statement:
      "Local data show how far one activity or project improves schools and those who teach in them.",
  },
  {
    id: "data-uses/quality-assurance",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Evaluating at a local level" },
    clauses: ["HBK-Eval-qa-use"],
    statement:
      "Inside the programme, quality assurance shows which parts of design and leadership work especially well and which need developing.",
  },
]);

/** Something of a local leader's work that a hub monitors the quality of. */
export interface MonitoredObject extends PublishedEntry {
  /** What is monitored. */
  readonly name: "plans" | "delivery" | "reports";
}

/** The three objects over which a hub monitors the quality of local leaders' work. */
export const monitoredObjects: readonly MonitoredObject[] = /* @__PURE__ */ frozen([
  {
    id: "monitored-objects/plans",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "Annex B, objective 6, bullet 1" },
    clauses: ["SPEC-AnnexB-6-1-objects"],
    name: "plans",
  },
  {
    id: "monitored-objects/delivery",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "Annex B, objective 6, bullet 1" },
    clauses: ["SPEC-AnnexB-6-1-objects"],
    name: "delivery",
  },
  {
    id: "monitored-objects/reports",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "Annex B, objective 6, bullet 1" },
    clauses: ["SPEC-AnnexB-6-1-objects"],
    name: "reports",
  },
]);
