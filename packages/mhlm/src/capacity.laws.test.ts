import type { Team, TeamReport } from "@maths-hubs/model";
import type { Finding } from "@maths-hubs/rulekit";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyTeam, dayOfYear, daysAround, teamOfKnownDays } from "./arbitrary-team.test-support.ts";
import { assessTeamThroughout } from "./assess-team-throughout.ts";
import { assessTeam } from "./assess-team.ts";
import { capacityTimeline } from "./capacity-timeline.ts";
import { covers, shortfallOf, tilesTheYear } from "./laws.test-support.ts";

const sum = ({ capacity }: TeamReport): number =>
  Math.round(100 * (capacity.leadership! + capacity["operational-management"]!));

const withDays = (team: Team, index: number, hundredths: number): Team => ({
  ...team,
  appointments: team.appointments.map((one, at) =>
    at === index
      ? { ...one, daysPerWeek: (Math.round((one.daysPerWeek ?? 0) * 100) + hundredths) / 100 }
      : one,
  ),
});

const isInYear = (day: string): boolean => covers({ from: "2023-09-01", to: "2024-08-31" }, day);

const at = (report: TeamReport, rule: string): Finding | undefined =>
  report.findings.find((finding) => finding.rule === rule);

const isOther = ({ rule }: Finding): boolean => !rule.endsWith("-capacity");

describe("More days are never worse", () => {
  it("each group's capacity grows by the days added while they run, and nothing else changes", () => {
    const raised = teamOfKnownDays
      .filter(({ appointments }) => appointments.length > 0)
      .chain((team) =>
        fc.tuple(
          fc.constant(team),
          fc.nat({ max: team.appointments.length - 1 }),
          fc.integer({ min: 1, max: 300 }),
          dayOfYear,
        ),
      );
    fc.assert(
      fc.property(raised, ([team, index, hundredths, anyDay]) => {
        const more = withDays(team, index, hundredths);
        const { person, from = "2023-09-01", to = "2024-08-31" } = team.appointments[index]!;
        for (const on of [from, to, anyDay, ...daysAround(team).slice(0, 6)].filter(isInYear)) {
          const [before, after] = [assessTeam(team, { on }), assessTeam(more, { on })];
          const runs = person !== null && from <= on && on <= to;
          expect(sum(after) - sum(before)).toBe(runs ? hundredths : 0);
          expect(after.findings.filter(isOther)).toEqual(before.findings.filter(isOther));
          before.findings.forEach((finding, place) => {
            expect(shortfallOf(after.findings[place])).toBeLessThanOrEqual(shortfallOf(finding));
          });
        }
      }),
    );
  });
  it("the reported shortfall is enough, and a hundredth less is not", () => {
    fc.assert(
      fc.property(teamOfKnownDays, dayOfYear, (team, on) => {
        const rules = [
          ["mhlm/leadership-capacity", "leadership"],
          ["mhlm/operational-capacity", "operational-management"],
        ] as const;
        for (const [rule, group] of rules) {
          const short = Math.round(100 * shortfallOf(at(assessTeam(team, { on }), rule)));
          const helped = (hundredths: number): Team => ({
            ...team,
            appointments: [
              ...team.appointments,
              { person: "p-99", roles: ["additional-capacity"], group, daysPerWeek: hundredths / 100 },
            ],
          });
          expect(at(assessTeam(helped(short), { on }), rule)?.outcome).toBe("met");
          const almost = shortfallOf(at(assessTeam(helped(Math.max(0, short - 1)), { on }), rule));
          expect(almost).toBe(short > 0 ? 0.01 : 0);
        }
      }),
    );
  });
});

describe("The timeline of capacity", () => {
  it("tiles the year, changes at every step, and says of each day what the slices say", () => {
    fc.assert(
      fc.property(anyTeam, (team) => {
        const { steps } = capacityTimeline(team);
        const { slices } = assessTeamThroughout(team);
        tilesTheYear(steps);
        steps.forEach((step, index) => expect(step.capacity).not.toEqual(steps[index + 1]?.capacity));
        for (const on of daysAround(team)) {
          const capacityOn = (tiles: typeof steps | typeof slices) =>
            tiles.find((one) => covers(one, on))?.capacity;
          expect(capacityOn(steps)).toEqual(capacityOn(slices));
        }
      }),
    );
  });
});
