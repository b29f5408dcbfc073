import type { OutcomeKind } from "@maths-hubs/model";
import { atLeast, doesNotApply, known, pointer, unknown } from "@maths-hubs/rulekit";
import type { Known, RuleDefinition, Unknown } from "@maths-hubs/rulekit";
import type { EvaluationExpectations } from "@maths-hubs/programme/evaluation";
import type { ActivityOnDate } from "./activity-on-date.ts";

type OutcomeFields = Pick<
  RuleDefinition<ActivityOnDate, EvaluationExpectations, "count">,
  "unit" | "requirement" | "actual" | "comparison"
>;

/** What the rules about stated outcomes of one kind have in common: for some types of activity, at least one is stated. */
export const statesOutcome = (
  kind: OutcomeKind,
  of: "activityTypes" | "advisedFor" = "activityTypes",
): OutcomeFields => ({
  unit: "count",
  requirement: () => 1,
  actual: ({ activity, type }, { outcomes }) => {
    if (type === null) return unknown(["/type"]);
    if (!outcomes.some((entry) => entry.outcome === kind && entry[of].includes(type))) {
      return doesNotApply(`the handbook does not ask an activity of type ${type} for outcomes of this kind`);
    }
    return stated(activity.outcomes?.[kind], kind);
  },
  comparison: atLeast,
});

const stated = (outcomes: readonly unknown[] | undefined, kind: OutcomeKind): Known<number> | Unknown =>
  outcomes === undefined
    ? unknown([pointer("outcomes", kind)])
    : known(outcomes.length, [pointer("outcomes", kind)]);
