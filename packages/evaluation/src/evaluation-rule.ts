import type { EvaluationExpectations } from "@maths-hubs/programme/evaluation";
import { defineRule, defineRuleForEach } from "@maths-hubs/rulekit";
import type { Rule, RuleDefinition, RuleForEachDefinition, Unit } from "@maths-hubs/rulekit";
import type { ActivityOnDate } from "./activity-on-date.ts";
import { activityId } from "./activity-id.ts";

/** A rule about the evaluation of an activity. */
export type EvaluationRule = Rule<ActivityOnDate, EvaluationExpectations>;

type Clause<U extends Unit> = Omit<RuleDefinition<ActivityOnDate, EvaluationExpectations, U>, "subject">;

/** A rule judged once, on the activity. */
export const evaluationRule = <U extends Unit>(clause: Clause<U>): EvaluationRule =>
  defineRule<ActivityOnDate, EvaluationExpectations, U>({
    ...clause,
    subject: ({ activity }) => activityId(activity),
  });

type ClauseForEach<U extends Unit, Item> = Omit<
  RuleForEachDefinition<ActivityOnDate, EvaluationExpectations, U, Item>,
  "subject"
> & {
  /** Names one of the things judged. */
  readonly nameOf: (item: Item) => string;
};

/** A rule judged on several things of the activity one by one. */
export const evaluationRuleForEach = <U extends Unit, Item>(clause: ClauseForEach<U, Item>): EvaluationRule =>
  defineRuleForEach<ActivityOnDate, EvaluationExpectations, U, Item>({
    ...clause,
    subject: ({ activity }, item) => (item === undefined ? activityId(activity) : clause.nameOf(item)),
  });
