import type { TargetMeasure } from "@maths-hubs/programme/goals";
import type { Finding } from "@maths-hubs/rulekit";
import { assessTargets, type TargetChoice } from "./assess-targets.ts";
import { checkJourney } from "./check-journey.ts";
import type { JourneyRule } from "./journey-rule.ts";
import type { PrimaryStage } from "./journey-stage.ts";
import type { JourneyYear } from "./journey.ts";
import type { TargetCount, TargetCounts } from "./target-counts.ts";
import type { TargetRule } from "./target-rule.ts";

const stages: ReadonlyMap<string, PrimaryStage> = new Map([
  ["R", "readiness"],
  ["D", "development"],
  ["E", "embedding"],
  ["S", "sustaining"],
]);

/** "R D E" is Readiness, Development, Embedding in successive years up to 2024/25; "-" is a year at no stage, "RD" two in one. */
export const journey = (way: string): readonly JourneyYear[] =>
  way.split(" ").flatMap((letters, index, all) => {
    const start = 2025 - all.length + index;
    return letters.split("").flatMap((letter) => {
      const stage = stages.get(letter);
      return stage === undefined ? [] : [{ academicYear: `${start}/${start - 1999}`, stage }];
    });
  });

/** The findings on a way, up to 2024/25. */
export const checked = (years: readonly JourneyYear[]): readonly Finding[] =>
  checkJourney({ school: "900001", years }, { academicYear: "2024/25" }).findings;

/** What one rule makes of a way: each outcome, with its distance where it is not met. */
export const journeyOutcomes = (rule: JourneyRule, way: string): readonly string[] =>
  checked(journey(way))
    .filter((finding) => finding.rule === rule.id)
    .map((finding) => (finding.outcome === "not-met" ? `not-met ${finding.shortfall}` : finding.outcome));

/** An illustrative count, of a whole where one is given. */
export const counted = (count: number, of?: number): TargetCount => ({
  count,
  definition: "illustrative",
  ...(of === undefined ? {} : { of, base: "state-maintained, England" }),
});

/** Counts of the network at the end of 2024/25, but for what is changed. */
export const asked = (
  measure: TargetMeasure,
  count: TargetCount | undefined,
  changes: Partial<TargetCounts> = {},
): TargetCounts => ({
  subject: "network",
  level: "network",
  academicYear: "2024/25",
  asAt: "2025-08-31",
  counts: count === undefined ? {} : { [measure]: count },
  ...changes,
});

/** The finding on one measure. */
export const judged = (
  measure: TargetMeasure,
  count: TargetCount | undefined,
  changes: Partial<TargetCounts> = {},
  choice: TargetChoice = {},
): Finding | undefined =>
  assessTargets(asked(measure, count, changes), choice).findings.find(
    ({ rule }) => rule === `participation/${measure}`,
  );

/** One less than enough, enough, one more, as findings of the rule. */
export const threes = (
  rule: TargetRule,
  measure: TargetMeasure,
  { at, of }: { readonly at: number; readonly of?: number },
  changes: Partial<TargetCounts> = {},
): readonly unknown[] =>
  [at - 1, at, at + 1].map((count) => {
    const finding = judged(measure, counted(count, of), changes);
    if (finding?.rule !== rule.id) throw new Error(`No finding of ${rule.id}.`);
    return "shortfall" in finding
      ? [finding.outcome, finding.requirement, finding.shortfall]
      : finding.outcome;
  });

/** The end of the second year of 2020–23, and of the first of 2023–27. */
export const in2022: Partial<TargetCounts> = { academicYear: "2021/22", asAt: "2022-08-31" };
export const in2024: Partial<TargetCounts> = { academicYear: "2023/24", asAt: "2024-08-31" };

/** A hub as the one judged. */
export const ofAHub: Partial<TargetCounts> = { subject: "WM2", level: "hub" };
