import type { EvaluationStage, ObligationKind } from "@maths-hubs/model";
import { frozen } from "@maths-hubs/rulekit";
import type { PublishedEntry } from "../published-entry.ts";

/** One stage of the indicative evaluation timeline. */
export interface PublishedStage extends PublishedEntry {
  /** Which stage. */
  readonly stage: EvaluationStage;
  /** The heading, in our own words. */
  readonly title: string;
  /** Its columns; before the start nothing contributes to reporting yet. */
  readonly columns: readonly ObligationKind[];
}

/** The four stages of the timeline, in their order; the activity's own first and last day date them. */
export const publishedStages: readonly PublishedStage[] = /* @__PURE__ */ frozen([
  {
    id: "evaluation-stages/before",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Indicative evaluation timeline, before the start" },
    clauses: ["HBK-TL-stages", "HBK-TL-columns"],
    stage: "before",
    title: "Before the start",
    columns: ["what", "development"],
  },
  {
    id: "evaluation-stages/start",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Indicative evaluation timeline, at the start" },
    clauses: ["HBK-TL-stages", "HBK-TL-columns"],
    stage: "start",
    title: "At the start",
    columns: ["what", "reporting", "development"],
  },
  {
    id: "evaluation-stages/during",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Indicative evaluation timeline, during" },
    clauses: ["HBK-TL-stages", "HBK-TL-columns"],
    stage: "during",
    title: "During",
    columns: ["what", "reporting", "development"],
  },
  {
    id: "evaluation-stages/end",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Indicative evaluation timeline, at the end" },
    clauses: ["HBK-TL-stages", "HBK-TL-columns"],
    stage: "end",
    title: "At the end",
    columns: ["what", "reporting", "development"],
  },
]);
