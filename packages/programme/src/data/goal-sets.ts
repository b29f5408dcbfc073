import { defineEditions, frozen, type EditionTable } from "@maths-hubs/rulekit";
import { cite } from "../sources.ts";
import type { Goal, GoalDomain } from "./goal.ts";
import { goals2020To2023 } from "./goals-2020-23.ts";
import { goals2023To2027 } from "./goals-2023-27.ts";
import { goals2024To2025 } from "./goals-2024-25.ts";
import { targets, type Target } from "./targets.ts";

/** The strategic goals of one edition, never mixed with those of another. */
export interface GoalSet {
  /** The years that the document names, as printed. */
  readonly period: string;
  /** The domains, in the order printed. */
  readonly domains: readonly GoalDomain[];
  /** The aims, domain by domain. */
  readonly goals: readonly Goal[];
  /** The targets with a number. Some end before their set does: a target is alive in the years of its `editions`. */
  readonly targets: readonly Target[];
}

const domains: readonly GoalDomain[] = /* @__PURE__ */ frozen([
  { id: "primary", title: "Primary schools" },
  { id: "secondary", title: "Secondary schools" },
  { id: "post-16", title: "Post-16 institutions (including 11-18 schools)" },
  { id: "local-leaders", title: "Local leaders of mathematics education (LLME)" },
]);

const domainsOf2020: readonly GoalDomain[] = /* @__PURE__ */ frozen([
  { id: "primary", title: "Primary schools" },
  { id: "secondary", title: "Secondary schools" },
  { id: "post-16", title: "Post-16 institutions (including 11-18 schools)" },
  { id: "local-leaders", title: "Local leaders of mathematics education" },
  { id: "specialist-knowledge", title: "Specialist knowledge for teaching mathematics programmes" },
  { id: "development-models", title: "Professional and school development models" },
]);

const targetsOf = (set: string): readonly Target[] =>
  targets.filter(({ id }) => id.startsWith(`targets-${set}/`));

/** The three sets as one object each: years that share a set share the object. */
const sets = (): Readonly<Record<"first" | "second" | "third", GoalSet>> => ({
  first: frozen({
    period: "2020 - 2023",
    domains: domainsOf2020,
    goals: goals2020To2023,
    targets: targetsOf("2020-23"),
  }),
  second: frozen({ period: "2023-27", domains, goals: goals2023To2027, targets: targetsOf("2023-27") }),
  third: frozen({ period: "2024/25", domains, goals: goals2024To2025, targets: targetsOf("2024-25") }),
});

const tableOf = ({ first, second, third }: ReturnType<typeof sets>): EditionTable<GoalSet> =>
  defineEditions<GoalSet>([
    { academicYear: "2020/21", until: "2022/23", citation: cite("BOOL", "Strategic Goals"), terms: first },
    { academicYear: "2023/24", citation: cite("SPEC", "Annex A"), terms: second },
    { academicYear: "2024/25", citation: cite("HBK", "Strategic Goals"), terms: third },
    { academicYear: "2025/26", until: "2026/27", citation: cite("SPEC", "Annex A"), terms: second },
  ]);

/**
 * The strategic goals in force, by academic year: 2020–23 for its three years, 2023–27 for its four but 2024/25, for which
 * documents of that year publish goals of their own.
 *
 * @example
 * ```ts
 * import { strategicGoals } from "@maths-hubs/programme/goals";
 *
 * strategicGoals.for("2021/22").terms.domains.length; // => 6
 * strategicGoals.for("2024/25").terms.goals.filter(({ domain }) => domain === "post-16").length; // => 8
 * strategicGoals.for("2025/26").terms.period; // => "2023-27"
 * strategicGoals.for("2019/20"); // throws edition-not-published
 * ```
 */
export const strategicGoals: EditionTable<GoalSet> = /* @__PURE__ */ tableOf(/* @__PURE__ */ sets());
