import type { TargetMeasure } from "@maths-hubs/programme/goals";
import { pointer, doesNotApply, known, unknown, type Reading } from "@maths-hubs/rulekit";
import type { GoalSet, Target } from "@maths-hubs/programme/goals";
import { refusal, wholeNumber } from "./participation-error.ts";
import { leastCount } from "./share.ts";

/** What a host has counted towards one target. */
export interface TargetCount {
  /** How many. */
  readonly count: number;
  /** Id of the definition by which they were counted. */
  readonly definition: string;
  /** Of how many, where the target is a percentage; no document gives this number. */
  readonly of?: number;
  /** Of what, where the target is a percentage, for example `state-maintained, England`: the documents differ. */
  readonly base?: string;
}

/** What the targets of a year are held against: counts of the network or of one hub, as of a day. */
export interface TargetCounts {
  /** Who is judged, as findings name it: the network, or the code of a hub. */
  readonly subject: string;
  /** Whether the counts are those of the whole network or of one hub. */
  readonly level: "network" | "hub";
  /** The academic year whose goals are applied. */
  readonly academicYear: string;
  /** The day as of which everything was counted. */
  readonly asAt: string;
  /** The counts, by what the target measures; left out means unknown. */
  readonly counts: Readonly<Partial<Record<TargetMeasure, TargetCount>>>;
}

/** The counts, with what the rules need to know of the edition. */
export interface TargetFacts extends TargetCounts {
  /** The year whose edition is applied: the same, or an earlier one that was carried forward. */
  readonly editionYear: string;
  /** The last day of each target that has one. */
  readonly deadlines: Readonly<Partial<Record<TargetMeasure, string>>>;
}

/** The target of a measure that an edition sets for the year. */
export const targetIn = (
  { targets }: GoalSet,
  measure: TargetMeasure,
  { editionYear }: TargetFacts,
): Target | undefined =>
  targets.find((target) => target.measure === measure && target.editions.includes(editionYear));

/** The least that is enough: of a percentage, the smallest whole number of things that reaches it. */
export const requiredCount = (terms: GoalSet, measure: TargetMeasure, facts: TargetFacts): number => {
  const value = targetIn(terms, measure, facts)?.value;
  if (value === undefined) return 0;
  return value.unit === "count" ? value.atLeast : leastCount(value.atLeast, facts.counts[measure]?.of ?? 0);
};

/** What has been counted, or why there is nothing to hold against the target. */
export const readCount = (terms: GoalSet, measure: TargetMeasure, facts: TargetFacts): Reading<number> => {
  const target = targetIn(terms, measure, facts);
  if (target === undefined) return doesNotApply(`the goals of ${facts.editionYear} set no such target`);
  if (target.level !== facts.level)
    return doesNotApply(
      target.level === "network"
        ? "the target is the whole network's, and a hub's share of it is information only"
        : "the target is each hub's own",
    );
  const place = ["counts", measure] as const;
  const given = facts.counts[measure];
  if (given === undefined) return unknown([pointer(...place)]);
  const deadline = facts.deadlines[measure];
  // What was reached after the deadline does not show what had been reached by then.
  if (deadline !== undefined && facts.asAt > deadline) return unknown(["/asAt"]);
  if (target.value.unit === "count")
    return known(wholeNumber(given.count, "people"), [pointer(...place, "count")]);
  const missing = (["of", "base"] as const).filter((field) => (given[field] ?? "") === "");
  if (missing.length > 0) return unknown(missing.map((field) => pointer(...place, field)));
  return shareOf(given, place);
};

const shareOf = ({ count, of = 0 }: TargetCount, place: readonly [string, string]): Reading<number> => {
  if (wholeNumber(count, "things") > wholeNumber(of, "things"))
    throw refusal("invalid-share", count, `at most ${of}, the whole that it is part of`);
  if (of === 0) return doesNotApply("there is none of what the percentage is taken of");
  return known(count, [pointer(...place, "count"), pointer(...place, "of")]);
};
