import { addDays, plainDate } from "@maths-hubs/calendar";
import { groups } from "@maths-hubs/model";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyEdition, anyTeam, dayOfYear, teamOfKnownDays } from "./arbitrary-team.test-support.ts";
import { applyRepair } from "./apply-repair.ts";
import { assessTeamThroughout } from "./assess-team-throughout.ts";
import { assessTeam } from "./assess-team.ts";
import { teamRules } from "./rules/index.ts";
import { smallestRepair, type Repair, type RepairPeriod } from "./smallest-repair.ts";

/** The same repair with one thing less: a hundredth of a day, a person, a day at either end. */
const lesserRepairs = (repair: Repair): readonly Repair[] =>
  repair.periods.flatMap((period, index) =>
    lesserPeriods(period).map((less) => ({
      ...repair,
      periods: repair.periods.flatMap((one, other) => (other === index ? less : [one])),
    })),
  );

const lesserPeriods = (period: RepairPeriod): readonly (readonly RepairPeriod[])[] => [
  ...groups
    .filter((group) => period.daysPerWeek[group] > 0)
    .map((group) => {
      const days = (Math.round(period.daysPerWeek[group] * 100) - 1) / 100;
      return [{ ...period, daysPerWeek: { ...period.daysPerWeek, [group]: days } }];
    }),
  ...period.roles.map(({ oneOf, people }, index) => {
    const fewer = people > 1 ? [{ oneOf, people: people - 1 }] : [];
    return [{ ...period, roles: period.roles.toSpliced(index, 1, ...fewer) }];
  }),
  period.from === period.to ? [] : [{ ...period, from: addDays(plainDate(period.from), 1) }],
  period.from === period.to ? [] : [{ ...period, to: addDays(plainDate(period.to), -1) }],
];

describe("The smallest repair", () => {
  it("makes every team without unknown days compliant, and nothing less does", () => {
    const must = teamRules.filter(({ force }) => force === "must");
    fc.assert(
      fc.property(teamOfKnownDays, anyEdition, (team, edition) => {
        const repair = smallestRepair(assessTeamThroughout(team, { edition }));
        const repairedBy = (one: Repair) =>
          assessTeamThroughout(applyRepair(team, one), { edition, rules: must }).compliant;
        expect(repairedBy(repair)).toBe(true);
        for (const lesser of lesserRepairs(repair)) expect(repairedBy(lesser)).toBe(false);
      }),
    );
  });
  it("of one date makes the team compliant on that date, and nothing less does", () => {
    fc.assert(
      fc.property(teamOfKnownDays, dayOfYear, (team, on) => {
        const repair = smallestRepair(assessTeam(team, { on }));
        const isCompliant = (one: Repair) => assessTeam(applyRepair(team, one), { on }).compliant;
        expect(isCompliant(repair)).toBe(true);
        for (const lesser of lesserRepairs(repair)) expect(isCompliant(lesser)).toBe(false);
      }),
    );
  });
  it("of a compliant team is empty, and of no other", () => {
    fc.assert(
      fc.property(anyTeam, (team) => {
        const year = assessTeamThroughout(team);
        expect(smallestRepair(year).periods.length === 0).toBe(year.compliant);
      }),
    );
  });
  it("of a repaired team is empty", () => {
    fc.assert(
      fc.property(teamOfKnownDays, (team) => {
        const repaired = applyRepair(team, smallestRepair(assessTeamThroughout(team)));
        expect(smallestRepair(assessTeamThroughout(repaired)).periods).toEqual([]);
      }),
    );
  });
  it("leaves nothing not met, only what is unknown, and asks for all of that", () => {
    fc.assert(
      fc.property(anyTeam, (team) => {
        const repair = smallestRepair(assessTeamThroughout(team));
        const after = assessTeamThroughout(applyRepair(team, repair));
        expect(after.heldBackBy).not.toBe("not-met");
        const open = after.openQuestions
          .filter(({ force }) => force === "must")
          .flatMap(({ missing }) => missing);
        expect(new Set(repair.periods.flatMap(({ unknown }) => unknown))).toEqual(new Set(open));
      }),
    );
  });
  it("has periods in order that neither overlap nor repeat their neighbour", () => {
    fc.assert(
      fc.property(anyTeam, (team) => {
        const { periods } = smallestRepair(assessTeamThroughout(team));
        periods.forEach((period, index) => {
          const next = periods[index + 1];
          if (next === undefined) return;
          expect(period.to < next.from).toBe(true);
          const follows = addDays(plainDate(period.to), 1) === next.from;
          const repeats =
            JSON.stringify({ ...period, from: "", to: "" }) === JSON.stringify({ ...next, from: "", to: "" });
          expect(follows && repeats).toBe(false);
        });
      }),
    );
  });
});
