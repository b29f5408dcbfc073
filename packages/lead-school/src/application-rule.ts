import type { LeadBodyApplication } from "@maths-hubs/model";
import type { RecruitmentRound, Vacancy } from "@maths-hubs/programme/recruitment";
import { defineRule, defineRuleForEach } from "@maths-hubs/rulekit";
import type { Rule, RuleDefinition, RuleForEachDefinition, Unit } from "@maths-hubs/rulekit";

/** What every rule about an application is judged on. */
export interface ApplicationFacts {
  /** The document. */
  readonly application: LeadBodyApplication;
  /** The vacancy that it is for. */
  readonly vacancy: Vacancy;
}

/** A rule about an application to lead a hub. */
export type ApplicationRule = Rule<ApplicationFacts, RecruitmentRound>;

type Clause<U extends Unit> = Omit<RuleDefinition<ApplicationFacts, RecruitmentRound, U>, "subject">;

/** A rule judged once, on the applicant. */
export const applicationRule = <U extends Unit>(clause: Clause<U>): ApplicationRule =>
  defineRule<ApplicationFacts, RecruitmentRound, U>({
    ...clause,
    subject: ({ application }) => application.applicant.reference,
  });

type ClauseForEach<U extends Unit, Item> = Omit<
  RuleForEachDefinition<ApplicationFacts, RecruitmentRound, U, Item>,
  "subject"
> & {
  /** Names one of the things judged. */
  readonly nameOf: (item: Item) => string;
};

/** A rule judged on several things of the application one by one. */
export const applicationRuleForEach = <U extends Unit, Item>(
  clause: ClauseForEach<U, Item>,
): ApplicationRule =>
  defineRuleForEach<ApplicationFacts, RecruitmentRound, U, Item>({
    ...clause,
    subject: ({ application }, item) =>
      item === undefined ? application.applicant.reference : clause.nameOf(item),
  });
