import { lengthInDays, period, plainDate } from "@maths-hubs/calendar";
import { isHubCode } from "@maths-hubs/model";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyTeam } from "./arbitrary-team.test-support.ts";
import { assessTeamThroughout } from "./assess-team-throughout.ts";
import { compareTeams, type RuleChange } from "./compare-teams.ts";
import { leftOut } from "./judged.test-support.ts";

const hundredths = (value: number): number => Math.round(value * 100);

/** A change seen from the other side, with its reasons in no order. */
const turned = (change: RuleChange) => ({
  ...leftOut(change, "subject"),
  before: change.after,
  after: change.before,
  because: new Set(
    change.because.map((one) => JSON.stringify([one.before, one.after, one.person, one.fields])),
  ),
});

const seen = (change: RuleChange) => turned({ ...change, before: change.after, after: change.before });

const reasonTurned = (change: RuleChange): RuleChange => ({
  ...change,
  because: change.because.map(({ before, after, ...rest }) => ({
    ...rest,
    ...(after === undefined ? {} : { before: after }),
    ...(before === undefined ? {} : { after: before }),
  })),
});

/** Two hubs are one subject in a comparison: what is judged once for a whole team. */
const isSameSubject = (one: string, other: string): boolean =>
  one === other || (isHubCode(one) && isHubCode(other));

describe("A comparison", () => {
  it("of a team with itself finds nothing", () => {
    fc.assert(
      fc.property(anyTeam, (team) => {
        expect(compareTeams(team, team)).toMatchObject({ better: [], worse: [], unclear: [], changes: [] });
      }),
    );
  });
  it("the other way round is the mirror image", () => {
    fc.assert(
      fc.property(anyTeam, anyTeam, (one, other) => {
        const [there, back] = [compareTeams(one, other), compareTeams(other, one)];
        expect(new Set(there.better.map(seen))).toEqual(new Set(back.worse.map(reasonTurned).map(turned)));
        expect(new Set(there.worse.map(seen))).toEqual(new Set(back.better.map(reasonTurned).map(turned)));
        expect(new Set(there.unclear.map(seen))).toEqual(new Set(back.unclear.map(reasonTurned).map(turned)));
        expect(there.changes).toHaveLength(back.changes.length);
        expect(there.compliant).toEqual({ before: back.compliant.after, after: back.compliant.before });
      }),
    );
  });
  it("gives a reason for everything that got better or worse, and puts the strongest force first", () => {
    fc.assert(
      fc.property(anyTeam, anyTeam, (one, other) => {
        const { better, worse, changes } = compareTeams(one, other);
        for (const change of [...better, ...worse]) {
          expect(change.because).not.toHaveLength(0);
          for (const reason of change.because) expect(changes).toContainEqual(reason);
        }
        for (const list of [better, worse]) {
          const ranks = list.map(({ force }) => ["must", "should", "advisory"].indexOf(force));
          expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
        }
      }),
    );
  });
  it("counts the days of each year as the gaps do", () => {
    fc.assert(
      fc.property(anyTeam, anyTeam, (one, other) => {
        const gapsOf = { before: assessTeamThroughout(one).gaps, after: assessTeamThroughout(other).gaps };
        const { better, worse } = compareTeams(one, other);
        for (const change of [...better, ...worse]) {
          for (const side of ["before", "after"] as const) {
            const year = change[side];
            const days = gapsOf[side]
              .filter(({ rule, subject }) => rule === change.rule && isSameSubject(subject, change.subject))
              .map(({ from, to, shortfall }) => ({
                days: lengthInDays(period(plainDate(from), plainDate(to))),
                shortfall: Number(shortfall),
              }));
            expect(year.daysNotMet).toBe(days.reduce((sum, gap) => sum + gap.days, 0));
            expect(year.worstShortfall).toBe(Math.max(0, ...days.map(({ shortfall }) => shortfall)));
            expect(hundredths(year.shortfallDays)).toBe(
              days.reduce((sum, gap) => sum + gap.days * hundredths(gap.shortfall), 0),
            );
          }
        }
      }),
    );
  });
});
