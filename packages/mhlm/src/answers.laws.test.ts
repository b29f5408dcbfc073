import type { Team } from "@maths-hubs/model";
import { teamReportSchema, teamYearSchema } from "@maths-hubs/model/schemas";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyEdition, anyTeam, dayOfYear } from "./arbitrary-team.test-support.ts";
import { applyRepair } from "./apply-repair.ts";
import { assessTeamThroughout } from "./assess-team-throughout.ts";
import { assessTeam } from "./assess-team.ts";
import { capacityTimeline } from "./capacity-timeline.ts";
import { compareTeams } from "./compare-teams.ts";
import { singlePointsOfFailure } from "./single-points-of-failure.ts";
import { smallestRepair } from "./smallest-repair.ts";

const frozen = <T>(value: T): T => {
  if (typeof value === "object" && value !== null) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
};

const answersOf = (team: Team, other: Team, on: string): readonly unknown[] => {
  const year = assessTeamThroughout(team);
  const repair = smallestRepair(year);
  return [
    year,
    assessTeam(team, { on }),
    repair,
    applyRepair(team, repair),
    singlePointsOfFailure(team),
    capacityTimeline(team),
    compareTeams(team, other),
  ];
};

const isThere = (team: Team, path: string): boolean => {
  let place: unknown = team;
  for (const key of path.split("/").slice(1)) {
    if (typeof place !== "object" || place === null || !Object.hasOwn(place, key)) return false;
    place = new Map(Object.entries(place)).get(key);
  }
  return true;
};

describe("Every answer is plain data, and takes nothing from what was asked", () => {
  it("survives JSON unchanged", () => {
    fc.assert(
      fc.property(anyTeam, anyTeam, dayOfYear, (team, other, on) => {
        for (const answer of answersOf(team, other, on)) {
          const again: unknown = JSON.parse(JSON.stringify(answer));
          expect(again).toStrictEqual(answer);
        }
      }),
    );
  });
  it("frozen teams are answered, with the same answer each time", () => {
    fc.assert(
      fc.property(anyTeam, anyTeam, dayOfYear, (team, other, on) => {
        const [one, two] = [frozen(team), frozen(other)];
        expect(answersOf(one, two, on)).toEqual(answersOf(one, two, on));
      }),
    );
  });
  it("reports and years are what their schemas say", () => {
    fc.assert(
      fc.property(anyTeam, anyEdition, dayOfYear, (team, edition, on) => {
        const report = assessTeam(team, { on, edition });
        expect(teamReportSchema.parse(report)).toEqual(report);
        const year = assessTeamThroughout(team, { edition });
        expect(teamYearSchema.parse(year)).toEqual(year);
      }),
    );
  });
  it("evidence points to places that are there", () => {
    fc.assert(
      fc.property(anyTeam, (team) => {
        const { slices, notices } = assessTeamThroughout(team);
        const evidence = [...slices.flatMap(({ findings }) => findings), ...notices].flatMap(
          (one) => one.evidence ?? [],
        );
        expect(evidence.filter((path) => !isThere(team, path))).toEqual([]);
        const missing = slices.flatMap(({ findings }) =>
          findings.flatMap((finding) => (finding.outcome === "undetermined" ? finding.missing : [])),
        );
        expect(missing.filter((path) => isThere(team, path))).toEqual([]);
      }),
    );
  });
});
