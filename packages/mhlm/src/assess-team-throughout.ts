import type { Team, TeamSlice, TeamYear } from "@maths-hubs/model";
import { assess } from "@maths-hubs/rulekit";
import { capacityOf } from "./capacity.ts";
import { gapsIn, openQuestionsIn } from "./gaps.ts";
import { joinSlices } from "./join-slices.ts";
import { noticesThroughout } from "./notices.ts";
import { staffingOf } from "./staffing.ts";
import { unchangingPeriods } from "./unchanging-periods.ts";
import { datedBlocksOf, teamOnDate, type TeamOnDate } from "./team-on-date.ts";
import { settleQuestion, type TeamQuestion } from "./team-question.ts";

/**
 * Whether a team has full capacity throughout its academic year: the year cut wherever something changes, every rule
 * judged in each slice, and the gaps with their dates and distances.
 *
 * Clause: SPEC-AnnexB-2-1-check.
 *
 * @param team - a team document, for example from `parseTeam` of `@maths-hubs/model/schemas`
 * @param question - by which edition to judge; the one published for the team's year where it is left out
 * @throws as `assessTeam`
 *
 * @example
 * ```ts
 * import { assessTeamThroughout } from "@maths-hubs/mhlm";
 * import { aTeam } from "@maths-hubs/model/testing";
 *
 * const team = aTeam();
 * const [link, ...others] = team.appointments;
 * const leaver = { ...link, person: "p-01", roles: ["senior-leadership-link"], to: "2024-07-31" };
 * const year = assessTeamThroughout({ ...team, appointments: [leaver, ...others] });
 * year.gaps.filter((gap) => gap.force === "must").map((gap) => `${gap.rule} from ${gap.from}`); // => ["mhlm/leadership-capacity from 2024-08-01", "mhlm/named-senior-leadership-link from 2024-08-01"]
 * ```
 */
export const assessTeamThroughout = (team: Team, question: TeamQuestion = {}): TeamYear => {
  const { edition, rules } = settleQuestion(team, question);
  const staffing = staffingOf(team);
  const blocks = datedBlocksOf(staffing);
  const dates: TeamOnDate[] = [];
  const slices = joinSlices(
    unchangingPeriods(staffing, blocks).map(({ from, to }): TeamSlice => {
      const facts = teamOnDate(staffing, blocks, from);
      const { compliant, heldBackBy, counts, findings } = assess(rules, facts, edition);
      dates.push(facts);
      return { from, to, compliant, heldBackBy, counts, capacity: capacityOf(facts.posts), findings };
    }),
  );
  const heldBack = slices.map((slice) => slice.heldBackBy);
  return {
    document: "team-year",
    hub: team.hub,
    period: staffing.year,
    edition: edition.stamp,
    compliant: slices.every((slice) => slice.compliant),
    heldBackBy: heldBack.find((by) => by === "not-met") ?? heldBack.find((by) => by !== null) ?? null,
    slices,
    gaps: gapsIn(slices),
    openQuestions: openQuestionsIn(slices),
    notices: noticesThroughout(dates),
  };
};
