import type { Team } from "@maths-hubs/model";
import { forces, type EditionStamp, type Force } from "@maths-hubs/rulekit";
import { assessTeamThroughout } from "./assess-team-throughout.ts";
import { nothingAmiss, rulesOverYear, type RuleOverYear, type YearOfRule } from "./rules-over-year.ts";
import { teamChanges, type TeamChange } from "./team-changes.ts";
import type { TeamQuestion } from "./team-question.ts";

/** A rule that fares better or worse in the second team, and what changed among the things it rests on. */
export interface RuleChange {
  /** Id of the rule. */
  readonly rule: string;
  /** The rule's short name. */
  readonly title: string;
  /** How strongly it is asked for. */
  readonly force: Force;
  /** What was judged. */
  readonly subject: string;
  /** In the first team. */
  readonly before: YearOfRule;
  /** In the second team. */
  readonly after: YearOfRule;
  /** The changes that the rule's evidence points to; all of them where it points to none. */
  readonly because: readonly TeamChange[];
}

/** What got better and what got worse from one team to another, and why. */
export interface TeamComparison {
  /** The kind of this document. */
  readonly document: "team-comparison";
  /** The edition of each team. */
  readonly edition: {
    /** Of the first team. */
    readonly before: EditionStamp;
    /** Of the second team. */
    readonly after: EditionStamp;
  };
  /** Whether each team is compliant throughout its year. */
  readonly compliant: {
    /** Of the first team. */
    readonly before: boolean;
    /** Of the second team. */
    readonly after: boolean;
  };
  /** Rules that fare better, strongest force first. */
  readonly better: readonly RuleChange[];
  /** Rules that fare worse, strongest force first. */
  readonly worse: readonly RuleChange[];
  /** Rules that are not met for less and open for more, or the other way round: nobody can tell which is better. */
  readonly unclear: readonly RuleChange[];
  /** Everything that differs in what the rules read; a team of a longer year also has more days to be amiss on. */
  readonly changes: readonly TeamChange[];
}

/**
 * What got better and what got worse from one team to another over the year, and which changes of the document each
 * rests on.
 *
 * @param before - the first team
 * @param after - the second team
 * @param question - by which rules to judge; each team is judged by the edition of its own year unless one is given
 * @throws as `assessTeam`
 *
 * @example
 * ```ts
 * import { compareTeams } from "@maths-hubs/mhlm";
 * import { aTeam } from "@maths-hubs/model/testing";
 *
 * const before = aTeam();
 * const appointments = before.appointments.map((one) => (one.person === "p-02" ? { ...one, daysPerWeek: 3 } : one));
 * const comparison = compareTeams(before, { ...before, appointments });
 * comparison.worse.map((change) => change.rule); // => ["mhlm/leadership-capacity"]
 * comparison.worse[0]?.because; // => [{ change: "changed", before: "/appointments/1", after: "/appointments/1", person: "p-02", fields: ["daysPerWeek"] }]
 * ```
 */
export const compareTeams = (before: Team, after: Team, question: TeamQuestion = {}): TeamComparison => {
  const years = {
    before: assessTeamThroughout(before, question),
    after: assessTeamThroughout(after, question),
  };
  const changes = teamChanges(before, after);
  const rules = { before: rulesOverYear(years.before), after: rulesOverYear(years.after) };
  const keys = [...new Set([...rules.before.keys(), ...rules.after.keys()])];
  const compared = keys.flatMap((key) => compareRule(rules.before.get(key), rules.after.get(key), changes));
  return {
    document: "team-comparison",
    edition: { before: years.before.edition, after: years.after.edition },
    compliant: { before: years.before.compliant, after: years.after.compliant },
    better: byForce(compared.filter((one) => directionOf(one) === "better")),
    worse: byForce(compared.filter((one) => directionOf(one) === "worse")),
    unclear: byForce(compared.filter((one) => directionOf(one) === "unclear")),
    changes,
  };
};

const compareRule = (
  before: RuleOverYear | undefined,
  after: RuleOverYear | undefined,
  changes: readonly TeamChange[],
): readonly RuleChange[] => {
  const either = after ?? before;
  if (either === undefined) return [];
  const { rule, title, force, subject } = either;
  const pointedTo = changes.filter(
    (change) => isAmong(change.before, before?.paths) || isAmong(change.after, after?.paths),
  );
  const because = pointedTo.length > 0 ? pointedTo : changes;
  return [
    {
      rule,
      title,
      force,
      subject,
      before: before?.year ?? nothingAmiss,
      after: after?.year ?? nothingAmiss,
      because,
    },
  ];
};

const isAmong = (path: string | undefined, paths: ReadonlySet<string> | undefined): boolean =>
  path !== undefined && [...(paths ?? [])].some((one) => one === path || one.startsWith(`${path}/`));

type Direction = "better" | "worse" | "same" | "unclear";

/** What became unknown is not better for it: where one falls as the other rises, nobody can tell. */
const directionOf = ({ before, after }: RuleChange): Direction => {
  const amiss = after.shortfallDays - before.shortfallDays || after.daysNotMet - before.daysNotMet;
  const open = after.daysUndetermined - before.daysUndetermined;
  if (amiss * open < 0) return "unclear";
  const change = amiss || open;
  return change === 0 ? "same" : change < 0 ? "better" : "worse";
};

const byForce = (changes: readonly RuleChange[]): readonly RuleChange[] =>
  changes.toSorted((a, b) => forces.indexOf(a.force) - forces.indexOf(b.force));
