import type { OutcomeKind } from "@maths-hubs/model";
import { atLeast, doesNotApply, known, pointer, unknown } from "@maths-hubs/rulekit";
import type { Known, RuleDescription, Unknown } from "@maths-hubs/rulekit";
import { evaluationRule, type EvaluationRule } from "./evaluation-rule.ts";

/** A clause that asks some types of activity to state outcomes of one kind. */
interface OutcomeClause extends Omit<RuleDescription, "unit"> {
  readonly kind: OutcomeKind;
  /** Whether the handbook asks these types for it, or it is good advice for them. */
  readonly of: "activityTypes" | "advisedFor";
}

/** A rule about stated outcomes of one kind: for some types of activity, at least one is stated. */
export const outcomeRule = ({ kind, of, ...clause }: OutcomeClause): EvaluationRule =>
  evaluationRule({
    ...clause,
    unit: "count",
    requirement: () => 1,
    actual: ({ activity, type }, { outcomes }) => {
      if (type === null) return unknown(["/type"]);
      if (!outcomes.some((entry) => entry.outcome === kind && entry[of].includes(type))) {
        return doesNotApply(`outcomes of this kind are not asked of an activity of type ${type}`);
      }
      return stated(activity.outcomes?.[kind], kind);
    },
    comparison: atLeast,
  });

const stated = (outcomes: readonly unknown[] | undefined, kind: OutcomeKind): Known<number> | Unknown =>
  outcomes === undefined
    ? unknown([pointer("outcomes", kind)])
    : known(outcomes.length, [pointer("outcomes", kind)]);
