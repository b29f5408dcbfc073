import type { Team } from "@maths-hubs/model";
import { teamExpectations, type TeamExpectations } from "@maths-hubs/programme/roles";
import type { Edition } from "@maths-hubs/rulekit";
import { editionOfAnotherYear, noRules } from "./mhlm-error.ts";
import { teamRules } from "./rules/index.ts";
import type { TeamRule } from "./team-rule.ts";

/** By which edition and which rules a team is judged. */
export interface TeamQuestion {
  /** The edition to apply; the one published for the team's academic year where it is left out. */
  readonly edition?: Edition<TeamExpectations>;
  /**
   * Where nothing is published for the team's year: apply the latest earlier edition, and say so in every answer. An
   * `edition` that is given has settled that already.
   */
  readonly carryForward?: boolean;
  /** The rules to apply; all of them where it is left out. */
  readonly rules?: readonly TeamRule[];
}

/** The edition and the rules of a question, settled. */
export interface SettledQuestion {
  readonly edition: Edition<TeamExpectations>;
  readonly rules: readonly TeamRule[];
}

/**
 * Settles which edition and rules apply to a team.
 *
 * @throws a `RulekitError` with code `edition-not-published` if nothing is published for the team's year; a
 * {@link MhlmError} with code `edition-of-another-year` if the edition given is for another year than the team, or
 * `no-rules` if the list of rules is empty
 */
export const settleQuestion = (team: Team, question: TeamQuestion): SettledQuestion => {
  const carryForward = question.carryForward === true;
  const edition = question.edition ?? teamExpectations.for(team.academicYear, { carryForward });
  if (edition.stamp.academicYear !== team.academicYear) {
    throw editionOfAnotherYear(edition.stamp.academicYear, team.academicYear);
  }
  const rules = question.rules ?? teamRules;
  // A mistyped pin leaves no rule, and no rule would call every team compliant.
  if (rules.length === 0) throw noRules();
  return { edition, rules };
};
