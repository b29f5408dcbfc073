import type { SurveyName, TaskId } from "@maths-hubs/model";
import { frozen } from "@maths-hubs/rulekit";
import type { PublishedEntry } from "../published-entry.ts";

/** What the handbook says of the HAPPI form. */
export interface HappiFacts extends PublishedEntry {
  /** The name in capitals. */
  readonly shortName: string;
  /** What it stands for. */
  readonly name: string;
  /** Who writes and agrees it. */
  readonly writtenAndAgreedBy: readonly ["LLME", "MHLM link"];
  /** What it holds. */
  readonly contains: readonly string[];
  /** What it is used for. */
  readonly usedFor: readonly string[];
}

/** The HAPPI form: what it stands for, who agrees it, what it is for. */
export const happiFacts: HappiFacts = /* @__PURE__ */ frozen({
  id: "happi/form",
  editions: ["2024/25"],
  citation: { source: "HBK", at: "Three elements of LLME expertise; Evaluating at a national level" },
  clauses: ["HBK-HAPPI-name", "HBK-HAPPI-content", "HBK-HAPPI-link"],
  shortName: "HAPPI",
  name: "Hub Activity Plan, Progress and Impact",
  writtenAndAgreedBy: ["LLME", "MHLM link"],
  contains: ["schedule of intended activity"],
  usedFor: ["planning", "monitoring progress", "recording impact"],
} as const);

/** A survey that the timeline names. */
export interface PublishedSurvey extends PublishedEntry {
  /** Which survey. */
  readonly survey: SurveyName;
  /** Who completes it. */
  readonly completedBy: "participants" | "LLME";
  /** The task that it belongs to. */
  readonly task: TaskId;
  /** True for the survey that the national evaluation compares with. */
  readonly baseline: boolean;
}

/** The three surveys of a year. */
export const publishedSurveys: readonly PublishedSurvey[] = /* @__PURE__ */ frozen([
  {
    id: "surveys/autumn",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Indicative evaluation timeline, at the start" },
    clauses: ["HBK-TL-surveys"],
    survey: "autumn",
    completedBy: "participants",
    task: "start-what-3",
    baseline: true,
  },
  {
    id: "surveys/summer",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Indicative evaluation timeline, at the end" },
    clauses: ["HBK-TL-surveys"],
    survey: "summer",
    completedBy: "participants",
    task: "end-what-2",
    baseline: false,
  },
  {
    id: "surveys/local-leader",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Indicative evaluation timeline, at the end" },
    clauses: ["HBK-TL-surveys"],
    survey: "localLeader",
    completedBy: "LLME",
    task: "end-what-3",
    baseline: false,
  },
]);

/** A way of collecting local data that the handbook names; each is optional, and others are allowed. */
export interface PublishedDataMethod extends PublishedEntry {
  /** Id, as activities name it. */
  readonly method: string;
  /** What it is, in our own words. */
  readonly name: string;
}

/** The four ways of collecting local data that the handbook names. */
export const localDataMethods: readonly PublishedDataMethod[] = /* @__PURE__ */ frozen([
  {
    id: "local-data-methods/school-based-work",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Evaluating at a local level" },
    clauses: ["HBK-Eval-loc-methods"],
    method: "school-based-work",
    name: "thinking over what participants do in their schools",
  },
  {
    id: "local-data-methods/visiting-schools",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Evaluating at a local level" },
    clauses: ["HBK-Eval-loc-methods"],
    method: "visiting-schools",
    name: "visits to schools",
  },
  {
    id: "local-data-methods/interviewing-participants",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Evaluating at a local level" },
    clauses: ["HBK-Eval-loc-methods"],
    method: "interviewing-participants",
    name: "interviews with participants",
  },
  {
    id: "local-data-methods/local-survey",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Evaluating at a local level" },
    clauses: ["HBK-Eval-loc-methods"],
    method: "local-survey",
    name: "a local survey",
  },
]);

/** Something that local leaders contribute to national evaluation and quality assurance. */
export interface EvaluationDuty extends PublishedEntry {
  /** What it is, in our own words. */
  readonly duty: string;
  /** The tasks of the timeline in which it is done. */
  readonly tasks: readonly TaskId[];
}

/** The five things by which local leaders contribute to national evaluation and quality assurance. */
export const evaluationDuties: readonly EvaluationDuty[] = /* @__PURE__ */ frozen([
  {
    id: "evaluation-duties/participant-surveys",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Evaluating at a national level" },
    clauses: ["HBK-Eval-llme-duties"],
    duty: "encourage participants to complete the national surveys, and make it easy for them: 100%",
    tasks: ["start-what-3", "end-what-2"],
  },
  {
    id: "evaluation-duties/own-survey",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Evaluating at a national level" },
    clauses: ["HBK-Eval-llme-duties"],
    duty: "complete the survey for local leaders",
    tasks: ["end-what-3"],
  },
  {
    id: "evaluation-duties/workshops",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Evaluating at a national level" },
    clauses: ["HBK-Eval-llme-duties"],
    duty: "take an active part in the national workshops",
    tasks: ["before-what-1", "during-what-1", "end-what-1"],
  },
  {
    id: "evaluation-duties/happi",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Evaluating at a national level" },
    clauses: ["HBK-Eval-llme-duties"],
    duty: "complete the HAPPI form to a high standard, which no scale measures",
    tasks: ["start-what-2", "during-what-2", "end-what-5"],
  },
  {
    id: "evaluation-duties/field-work",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Evaluating at a national level" },
    clauses: ["HBK-Eval-llme-duties"],
    duty: "contribute to field work",
    tasks: ["during-what-3", "during-what-4"],
  },
]);
