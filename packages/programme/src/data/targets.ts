import { frozen, type Citation, type Force } from "@maths-hubs/rulekit";
import type { PublishedStatement } from "../published-entry.ts";

/** What a target counts, the same word in every edition. */
export type TargetMeasure =
  | "primary-schools-engaged"
  | "secondary-schools-engaged"
  | "fe-mastery-specialists"
  | "local-leaders"
  | "active-local-leaders"
  | "active-local-leaders-of-a-hub"
  | "programmes-preparing";

/** How many, at least. */
export interface TargetValue {
  /** Percent of what {@link Target.of} names, or a number of its own. */
  readonly unit: "percent" | "count";
  /** The number that is enough. */
  readonly atLeast: number;
}

/** By when a target is to be reached. */
export interface TargetDate {
  /** The words of the document. */
  readonly printed: string;
  /** The academic year at whose end that is read to be. */
  readonly academicYear: string;
}

/** A number that the strategic goals aim for, as a value. */
export interface Target extends PublishedStatement {
  /** What it measures; two editions with the same measure can be compared. */
  readonly measure: TargetMeasure;
  /** What is counted, in our words. */
  readonly counts: string;
  /** What the percentage is taken of, as printed; the number of them is for the host to supply. */
  readonly of?: string;
  /** How many, at least. */
  readonly value: TargetValue;
  /** Whether the whole network is measured by it or each hub. */
  readonly level: "network" | "hub";
  /** How strongly it is put: every one is an aim or an ambition. */
  readonly force: Force;
  /** By when; left out where it holds in any year. */
  readonly by?: TargetDate;
  /** Where another document of the same edition prints it too. */
  readonly alsoAt?: Citation;
}

/**
 * Every target of the strategic goals with a number: four of 2020–23, four of 2023–27, five of 2024/25.
 *
 * @example
 * ```ts
 * import { targets } from "@maths-hubs/programme/goals";
 *
 * const primary = targets.filter((target) => target.measure === "primary-schools-engaged");
 * primary.map(({ value, by }) => `${value.atLeast}% by ${by?.printed}`); // => ["60% by 2023", "75% by end of academic year 2024/25", "75% by 2025"]
 * ```
 */
export const targets: readonly Target[] = /* @__PURE__ */ frozen([
  {
    id: "targets-2020-23/primary-schools",
    editions: ["2020/21", "2021/22", "2022/23"],
    citation: { source: "BOOL", at: "Primary goal slide" },
    clauses: ["BOOL-Pri-target"],
    measure: "primary-schools-engaged",
    counts: "primary schools that have engaged with teaching for mastery support from Maths Hubs",
    of: "primary schools",
    value: { unit: "percent", atLeast: 60 },
    level: "network",
    force: "advisory",
    by: { printed: "2023", academicYear: "2022/23" },
    statement:
      "By 2023, 60% of primary schools have engaged with the network’s teaching for mastery support.",
  },
  {
    id: "targets-2020-23/secondary-schools",
    editions: ["2020/21", "2021/22", "2022/23"],
    citation: { source: "BOOL", at: "Secondary goal slide" },
    clauses: ["BOOL-Sec-target"],
    measure: "secondary-schools-engaged",
    counts: "secondary schools that have engaged with teaching for mastery support from Maths Hubs",
    of: "secondary schools",
    value: { unit: "percent", atLeast: 50 },
    level: "network",
    force: "advisory",
    by: { printed: "2023", academicYear: "2022/23" },
    statement:
      "By 2023, 50% of secondary schools have engaged with the network’s teaching for mastery support.",
  },
  {
    id: "targets-2020-23/local-leaders",
    editions: ["2020/21", "2021/22", "2022/23"],
    citation: { source: "BOOL", at: "LLME goal slide" },
    clauses: ["BOOL-LLME-target"],
    measure: "local-leaders",
    counts: "local leaders of mathematics education that the network works with",
    value: { unit: "count", atLeast: 2000 },
    level: "network",
    force: "advisory",
    by: { printed: "2023", academicYear: "2022/23" },
    statement:
      "By 2023, the network works with 2,000 local leaders, and the weight of their role is widely understood; the second part has no number.",
  },
  {
    id: "targets-2020-23/programmes",
    editions: ["2020/21", "2021/22", "2022/23"],
    citation: { source: "BOOL", at: "SKTM goal slide" },
    clauses: ["BOOL-SKTM-target"],
    measure: "programmes-preparing",
    counts: "engaged ITT and SKTM programmes that include first preparation for teaching for mastery",
    of: "engaged ITT and SKTM programmes",
    value: { unit: "percent", atLeast: 100 },
    level: "network",
    force: "advisory",
    by: { printed: "2023", academicYear: "2022/23" },
    statement:
      "By 2023, every engaged programme of initial training or of specialist knowledge prepares its participants for teaching for mastery.",
  },
  {
    id: "targets-2023-27/primary-schools",
    editions: ["2023/24", "2024/25"],
    citation: { source: "SPEC", at: "paragraph 5" },
    clauses: ["SPEC-P5-target-primary"],
    measure: "primary-schools-engaged",
    counts: "primary schools that have engaged with teaching for mastery support from Maths Hubs",
    of: "primary schools",
    value: { unit: "percent", atLeast: 75 },
    level: "network",
    force: "advisory",
    by: { printed: "end of academic year 2024/25", academicYear: "2024/25" },
    statement:
      "By the end of the academic year 2024/25, 75% of primary schools are to have taken part in the Teaching for Mastery programme.",
  },
  {
    id: "targets-2023-27/secondary-schools",
    editions: ["2023/24", "2024/25"],
    citation: { source: "SPEC", at: "paragraph 5" },
    clauses: ["SPEC-P5-target-secondary"],
    measure: "secondary-schools-engaged",
    counts: "secondary schools that have engaged with teaching for mastery support from Maths Hubs",
    of: "secondary schools",
    value: { unit: "percent", atLeast: 65 },
    level: "network",
    force: "advisory",
    by: { printed: "end of academic year 2024/25", academicYear: "2024/25" },
    statement:
      "By the end of the academic year 2024/25, 65% of secondary schools are to have taken part in the Teaching for Mastery programme.",
  },
  {
    id: "targets-2023-27/active-local-leaders-of-a-hub",
    editions: ["2023/24", "2024/25", "2025/26", "2026/27"],
    citation: { source: "SPEC", at: "Annex A, local leaders goal, last bullet" },
    clauses: ["SPEC-AnnexA-LLME-target"],
    measure: "active-local-leaders-of-a-hub",
    counts: "active local leaders of mathematics education of the hub in any year",
    value: { unit: "count", atLeast: 50 },
    level: "hub",
    force: "advisory",
    statement:
      "The ambition: in any year each hub has 50 active local leaders or more, with a range of expertise that suits the schools of its area.",
  },
  {
    id: "targets-2023-27/active-local-leaders",
    editions: ["2023/24", "2024/25", "2025/26", "2026/27"],
    citation: { source: "SPEC", at: "Annex A, local leaders goal, last bullet" },
    clauses: ["SPEC-AnnexA-LLME-target"],
    measure: "active-local-leaders",
    counts: "active local leaders of mathematics education across the country in any year",
    value: { unit: "count", atLeast: 2000 },
    level: "network",
    force: "advisory",
    statement: "The same ambition across the country: 2,000 active local leaders in any year.",
  },
  {
    id: "targets-2024-25/primary-schools",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Primary Strategic Goal" },
    clauses: ["HBK-Goal-Pri-target", "GOALS-Pri-target"],
    measure: "primary-schools-engaged",
    counts: "primary schools that have engaged with teaching for mastery support from Maths Hubs",
    of: "primary schools",
    value: { unit: "percent", atLeast: 75 },
    level: "network",
    force: "advisory",
    by: { printed: "2025", academicYear: "2024/25" },
    statement:
      "By 2025, 75% of primary schools have engaged with the network’s teaching for mastery support.",
    alsoAt: { source: "GOALS", at: "Primary goals, last bullet" },
  },
  {
    id: "targets-2024-25/secondary-schools",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Secondary Strategic Goal" },
    clauses: ["HBK-Goal-Sec-target", "GOALS-Sec-target"],
    measure: "secondary-schools-engaged",
    counts: "secondary schools that have engaged with teaching for mastery support from Maths Hubs",
    of: "secondary schools",
    value: { unit: "percent", atLeast: 65 },
    level: "network",
    force: "advisory",
    by: { printed: "2025", academicYear: "2024/25" },
    statement:
      "By 2025, 65% of secondary schools have engaged with the network’s teaching for mastery support.",
    alsoAt: { source: "GOALS", at: "Secondary goals, last bullet" },
  },
  {
    id: "targets-2024-25/fe-mastery-specialists",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Post-16 Strategic Goal" },
    clauses: ["HBK-Goal-P16-target", "GOALS-P16-target"],
    measure: "fe-mastery-specialists",
    counts: "Further Education Mastery Specialists of all cohorts, each both trained and supported",
    value: { unit: "count", atLeast: 150 },
    level: "network",
    force: "advisory",
    by: { printed: "2025", academicYear: "2024/25" },
    statement:
      "By 2025, 150 Further Education Mastery Specialists in all are both trained and supported to embed mastery in GCSE resit and Functional Skills teaching.",
    alsoAt: { source: "GOALS", at: "Post-16 goals, last bullet" },
  },
  {
    id: "targets-2024-25/active-local-leaders-of-a-hub",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "LLME Strategic Goal" },
    clauses: ["HBK-Goal-LLME-target", "GOALS-LLME-target"],
    measure: "active-local-leaders-of-a-hub",
    counts: "active local leaders of mathematics education of the hub in any year",
    value: { unit: "count", atLeast: 50 },
    level: "hub",
    force: "advisory",
    statement:
      "The ambition: in any year each hub has 50 active local leaders or more, with a range of expertise that suits the schools of its area.",
    alsoAt: { source: "GOALS", at: "LLME goals, last bullet" },
  },
  {
    id: "targets-2024-25/active-local-leaders",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "LLME Strategic Goal" },
    clauses: ["HBK-Goal-LLME-target", "GOALS-LLME-target"],
    measure: "active-local-leaders",
    counts: "active local leaders of mathematics education across the country in any year",
    value: { unit: "count", atLeast: 2000 },
    level: "network",
    force: "advisory",
    statement: "The same ambition across the country: 2,000 active local leaders in any year.",
    alsoAt: { source: "GOALS", at: "LLME goals, last bullet" },
  },
]);
