import type { GoalSet, TargetMeasure } from "@maths-hubs/programme/goals";
import { atLeast, defineRule, type Rule, type RuleDefinition } from "@maths-hubs/rulekit";
import { readCount, requiredCount, type TargetFacts } from "./target-counts.ts";

/** A rule that holds a count against a target of the strategic goals. */
export type TargetRule = Rule<TargetFacts, GoalSet>;

/** The fields that differ from target to target. */
type Clause = Pick<
  RuleDefinition<TargetFacts, GoalSet, "count" | "people">,
  "id" | "title" | "cites" | "clauses" | "statement"
> & {
  /** What the target measures. */
  readonly measure: TargetMeasure;
  /** Whether people are counted or anything else. */
  readonly unit: "count" | "people";
};

/** A target as a rule: an aim or an ambition, so advisory; the requirement is in whole things, whatever the target is in. */
export const targetRule = ({ measure, unit, ...clause }: Clause): TargetRule =>
  defineRule<TargetFacts, GoalSet, "count" | "people">({
    ...clause,
    force: "advisory",
    unit,
    subject: ({ subject }) => subject,
    requirement: (terms, facts) => requiredCount(terms, measure, facts),
    actual: (facts, terms) => readCount(terms, measure, facts),
    comparison: atLeast,
  });
