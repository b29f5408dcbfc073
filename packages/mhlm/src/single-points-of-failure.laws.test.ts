import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyEdition, anyTeam, dayOfYear, daysAround } from "./arbitrary-team.test-support.ts";
import { assessTeam } from "./assess-team.ts";
import { without } from "./judged.test-support.ts";
import { shortfallOf } from "./laws.test-support.ts";
import { teamRules } from "./rules/index.ts";
import { singlePointsOfFailure } from "./single-points-of-failure.ts";

const hundredths = (value: number): number => Math.round(value * 100);

describe("A single point of failure agrees with taking the person out by hand", () => {
  it("on every day, for every must and every person", () => {
    fc.assert(
      fc.property(anyTeam, anyEdition, dayOfYear, (team, edition, anyDay) => {
        const rules = teamRules.filter(({ force }) => force === "must");
        const { people } = singlePointsOfFailure(team, { edition });
        const everybody = [...new Set(team.appointments.flatMap(({ person }) => person ?? []))];
        for (const person of everybody) {
          const breaks = people.find((one) => one.person === person)?.breaks ?? [];
          const others = without(team, person);
          for (const on of [...daysAround(team).slice(0, 24), anyDay]) {
            const present = assessTeam(team, { on, edition, rules }).findings;
            const expected = assessTeam(others, { on, edition, rules }).findings.flatMap((finding) => {
              const before = shortfallOf(present.find(({ rule }) => rule === finding.rule));
              const shortfall = shortfallOf(finding);
              return shortfall > before
                ? [{ rule: finding.rule, shortfall, ofWhichAbsence: hundredths(shortfall - before) }]
                : [];
            });
            const reported = breaks
              .filter(({ from, to }) => from <= on && on <= to)
              .map((one) => ({
                rule: one.rule,
                shortfall: one.shortfall,
                ofWhichAbsence: hundredths(one.ofWhichAbsence),
              }));
            expect(new Set(reported)).toEqual(new Set(expected));
          }
        }
      }),
    );
  });
  it("names people of the team, each once, each with something that breaks", () => {
    fc.assert(
      fc.property(anyTeam, (team) => {
        const { people } = singlePointsOfFailure(team);
        const names = people.map(({ person }) => person);
        expect(new Set(names).size).toBe(names.length);
        for (const { person, breaks } of people) {
          expect(team.appointments.map((one) => one.person)).toContain(person);
          expect(breaks).not.toHaveLength(0);
        }
      }),
    );
  });
});
