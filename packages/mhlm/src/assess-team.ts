import { plainDate } from "@maths-hubs/calendar";
import type { Team, TeamReport } from "@maths-hubs/model";
import { assess } from "@maths-hubs/rulekit";
import { capacityOf } from "./capacity.ts";
import { dateOutsideYear } from "./mhlm-error.ts";
import { noticesOn } from "./notices.ts";
import { runsOn, staffingOf } from "./staffing.ts";
import { datedBlocksOf, teamOnDate } from "./team-on-date.ts";
import { settleQuestion, type TeamQuestion } from "./team-question.ts";

/**
 * Whether a team has full capacity on one date, with the answer of every rule and the reason for each.
 *
 * @param team - a team document, for example from `parseTeam` of `@maths-hubs/model/schemas`
 * @param question - the date (`YYYY-MM-DD`, within the team's academic year), and by which edition to judge
 * @throws a `RulekitError` with code `edition-not-published` if nothing is published for the team's year and it was not
 * carried forward; a {@link MhlmError} with code `date-outside-year` or `edition-of-another-year`; a `CalendarError`
 * with code `invalid-date`; an `InvalidDocumentError` with code `invalid-document` if the team was never parsed and
 * cannot be judged
 *
 * @example
 * ```ts
 * import { assessTeam } from "@maths-hubs/mhlm";
 * import { aTeam } from "@maths-hubs/model/testing";
 *
 * const report = assessTeam(aTeam(), { on: "2023-11-15" });
 * report.compliant; // => true
 * report.capacity; // => { leadership: 11.5, "operational-management": 11 }
 * assessTeam(aTeam({ academicYear: "2024/25" }), { on: "2024-11-15" }); // throws edition-not-published
 * ```
 */
export const assessTeam = (team: Team, question: TeamQuestion & { readonly on: string }): TeamReport => {
  const { edition, rules } = settleQuestion(team, question);
  const staffing = staffingOf(team);
  const on = plainDate(question.on);
  if (!runsOn(staffing.year, on)) throw dateOutsideYear(on, staffing.year.from, staffing.year.to);
  const facts = teamOnDate(staffing, datedBlocksOf(staffing), on);
  const report = assess(rules, facts, edition);
  return {
    document: "team-report",
    hub: team.hub,
    on,
    edition: report.edition,
    compliant: report.compliant,
    heldBackBy: report.heldBackBy,
    counts: report.counts,
    capacity: capacityOf(facts.posts),
    findings: report.findings,
    notices: noticesOn(facts),
  };
};
