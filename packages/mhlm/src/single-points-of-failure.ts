import { addDays, plainDate, type Period } from "@maths-hubs/calendar";
import type { HubCode, Team } from "@maths-hubs/model";
import { assess, fromHundredths, toHundredths, type EditionStamp, type Finding } from "@maths-hubs/rulekit";
import { shortfallOf } from "./shortfall.ts";
import { runsOn, staffingOf } from "./staffing.ts";
import { datedBlocksOf, peopleIn, teamOnDate, type TeamOnDate } from "./team-on-date.ts";
import { settleQuestion, type SettledQuestion, type TeamQuestion } from "./team-question.ts";
import { unchangingPeriods } from "./unchanging-periods.ts";

/** A rule that somebody's absence would break, or break further, and for how long. */
export interface Breakage {
  /** Id of the rule. */
  readonly rule: string;
  /** The rule's short name. */
  readonly title: string;
  /** First day. */
  readonly from: string;
  /** Last day. */
  readonly to: string;
  /** The distance to compliance without the person. */
  readonly shortfall: number;
  /** How much of it is the absence alone; less than the shortfall where the rule is not met anyway. */
  readonly ofWhichAbsence: number;
}

/** Somebody whose absence would break a rule. */
export interface SinglePointOfFailure {
  /** The person. */
  readonly person: string;
  /** What would break. */
  readonly breaks: readonly Breakage[];
}

/** Everybody whose absence would break a rule: what a contingency plan has to answer. */
export interface SinglePointsOfFailure {
  /** The kind of this document. */
  readonly document: "single-points-of-failure";
  /** The hub. */
  readonly hub: HubCode;
  /** The edition applied. */
  readonly edition: EditionStamp;
  /** Those people, in the order of the team, each with what would break. */
  readonly people: readonly SinglePointOfFailure[];
}

/**
 * Who, if absent, breaks which `must`, from when to when and by how much: the subject of the contingency plan.
 *
 * Clause: SPEC-AnnexC-contingency.
 *
 * @param team - a team document
 * @param question - by which edition to judge
 * @throws as `assessTeam`
 *
 * @example
 * ```ts
 * import { singlePointsOfFailure } from "@maths-hubs/mhlm";
 * import { aTeam } from "@maths-hubs/model/testing";
 *
 * const [first] = singlePointsOfFailure(aTeam()).people;
 * first?.person; // => "p-01"
 * first?.breaks.map((breakage) => `${breakage.rule} ${breakage.shortfall}`); // => ["mhlm/leadership-capacity 0.5", "mhlm/named-senior-leadership-link 1"]
 * ```
 */
export const singlePointsOfFailure = (team: Team, question: TeamQuestion = {}): SinglePointsOfFailure => {
  const { edition, rules } = settleQuestion(team, question);
  const must = { edition, rules: rules.filter((rule) => rule.force === "must") };
  const staffing = staffingOf(team);
  const blocks = datedBlocksOf(staffing);
  const periods = unchangingPeriods(staffing, blocks);
  const present = periods.map(({ from }) => judge(teamOnDate(staffing, blocks, from), must));
  const people = [...peopleIn(staffing.posts)].map((person) => {
    const own = staffing.posts.filter((post) => post.person === person);
    const others = { ...staffing, posts: staffing.posts.filter((post) => post.person !== person) };
    // Who is not in post cannot be absent: only the days of the person's own posts need judging again.
    const absent = periods.map(({ from }, index) =>
      own.some((post) => runsOn(post, from))
        ? judge(teamOnDate(others, blocks, from), must)
        : (present[index] ?? []),
    );
    return { person, breaks: breakages(periods, present, absent) };
  });
  return {
    document: "single-points-of-failure",
    hub: team.hub,
    edition: edition.stamp,
    people: people.filter(({ breaks }) => breaks.length > 0),
  };
};

const judge = (team: TeamOnDate, { rules, edition }: SettledQuestion): readonly Finding[] =>
  assess(rules, team, edition).findings;

const breakages = (
  periods: readonly Period[],
  present: readonly (readonly Finding[])[],
  absent: readonly (readonly Finding[])[],
): readonly Breakage[] => {
  const found: Breakage[] = [];
  periods.forEach(({ from, to }, index) => {
    for (const finding of absent[index] ?? []) {
      const before = shortfallOf((present[index] ?? []).find((one) => isSameQuestion(one, finding)));
      const shortfall = shortfallOf(finding);
      if (shortfall <= before) continue;
      const ofWhichAbsence = fromHundredths(toHundredths(shortfall) - toHundredths(before));
      addOrExtend(found, { rule: finding.rule, title: finding.title, from, to, shortfall, ofWhichAbsence });
    }
  });
  return found;
};

const isSameQuestion = (a: Finding, b: Finding): boolean => a.rule === b.rule && a.subject === b.subject;

const addOrExtend = (found: Breakage[], next: Breakage): void => {
  const at = found.findLastIndex((one) => one.rule === next.rule);
  const last = found[at];
  const follows = last !== undefined && addDays(plainDate(last.to), 1) === next.from;
  if (follows && last.shortfall === next.shortfall && last.ofWhichAbsence === next.ofWhichAbsence) {
    found[at] = { ...last, to: next.to };
  } else {
    found.push(next);
  }
};
