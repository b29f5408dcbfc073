import { academicYear, periodOfAcademicYear, plainDate } from "@maths-hubs/calendar";
import { strategicGoals, type GoalSet, type Target, type TargetMeasure } from "@maths-hubs/programme/goals";
import { assess, type Edition, type EditionChoice, type Finding, type Report } from "@maths-hubs/rulekit";
import { targetRules } from "./rules/target-rules.ts";
import { targetIn, type TargetCount, type TargetCounts, type TargetFacts } from "./target-counts.ts";

/** By which goals to judge. */
export interface TargetChoice extends EditionChoice {
  /** An edition of the host's own, instead of the published one. */
  readonly edition?: Edition<GoalSet>;
  /** Last days other than those at the end of the academic year that a target is read to name. */
  readonly deadlines?: Readonly<Partial<Record<TargetMeasure, string>>>;
}

/** How far one target has been reached. */
export interface TargetProgress {
  /** Id of the target in `@maths-hubs/programme/goals`. */
  readonly target: string;
  /** What it measures. */
  readonly measure: TargetMeasure;
  /** The target in our own words. */
  readonly statement: string;
  /** The last day; `null` where the target holds in any year. */
  readonly deadline: string | null;
  /** Whether the counts are those of the last day or the target holds in any year; until then a distance is no failure. */
  readonly isDue: boolean;
  /** What was counted, with its definition and its whole; left out where nobody gave it. */
  readonly counted?: TargetCount;
  /** The answer of the rule. */
  readonly finding: Finding;
}

/** What the targets in force make of the counts. */
export interface TargetReport extends Report {
  /** Tells this document from others. */
  readonly document: "target-report";
  /** Who was judged. */
  readonly subject: string;
  /** The day as of which everything was counted. */
  readonly asAt: string;
  /** The targets that are set for the year, in the order of the edition. */
  readonly targets: readonly TargetProgress[];
}

/**
 * Holds counts against the targets that the strategic goals set for a year, exactly: a percentage is turned into the smallest
 * whole number that reaches it, and nothing is rounded.
 *
 * @param counts - whose counts they are, as of when, by which definition, of which whole
 * @param choice - which goals to apply
 * @throws a `RulekitError` with code `edition-not-published`; a {@link ParticipationError} with code `invalid-share` if more is
 * counted than there is, or `invalid-number` if a count is not whole; a `CalendarError` with code `invalid-date`
 *
 * @example
 * ```ts
 * import { assessTargets } from "@maths-hubs/participation";
 *
 * const primary = { count: 7499, of: 10000, base: "state-maintained, England", definition: "completed" };
 * const report = assessTargets({
 *   subject: "network",
 *   level: "network",
 *   academicYear: "2024/25",
 *   asAt: "2025-08-31",
 *   counts: { "primary-schools-engaged": primary },
 * });
 * report.targets[0]?.finding.message; // => "Primary schools engaged: 7499, at least 7500 advised, short by 1."
 * report.targets[0]?.deadline; // => "2025-08-31"
 * ```
 */
export const assessTargets = (counts: TargetCounts, choice: TargetChoice = {}): TargetReport => {
  const asAt = plainDate(counts.asAt);
  const edition = choice.edition ?? strategicGoals.for(counts.academicYear, choice);
  const editionYear = edition.stamp.carriedForwardFrom ?? edition.stamp.academicYear;
  const deadlines = { ...deadlinesOf(edition.terms.targets), ...choice.deadlines };
  const facts: TargetFacts = { ...counts, editionYear, deadlines };
  const report = assess(targetRules, facts, edition);
  const targets = edition.terms.targets.flatMap((target) => {
    const finding = report.findings.find(({ rule }) => rule === `participation/${target.measure}`);
    return finding === undefined || targetIn(edition.terms, target.measure, facts) !== target
      ? []
      : [progressOf(target, finding, facts)];
  });
  return { document: "target-report", subject: counts.subject, asAt, targets, ...report };
};

const progressOf = (target: Target, finding: Finding, facts: TargetFacts): TargetProgress => {
  const deadline = facts.deadlines[target.measure] ?? null;
  const counted = facts.counts[target.measure];
  return {
    target: target.id,
    measure: target.measure,
    statement: target.statement,
    deadline,
    isDue: deadline === null || facts.asAt >= deadline,
    ...(counted === undefined ? {} : { counted }),
    finding,
  };
};

/** "By 2025" and "by the end of 2024/25" are read as the last day of that academic year. */
const deadlinesOf = (targets: readonly Target[]): Readonly<Partial<Record<TargetMeasure, string>>> =>
  Object.fromEntries(
    targets.flatMap(({ measure, by }) =>
      by === undefined ? [] : [[measure, periodOfAcademicYear(academicYear(by.academicYear)).to]],
    ),
  );
