import type { TeamSlice } from "@maths-hubs/model";
import { aTeam } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { assessTeamThroughout } from "./assess-team-throughout.ts";
import { gapsIn, openQuestionsIn } from "./gaps.ts";
import { changed, joinedBy, without } from "./judged.test-support.ts";

const slicesOf = (team: Parameters<typeof assessTeamThroughout>[0]): readonly TeamSlice[] =>
  assessTeamThroughout(team).slices;
const shown = (gaps: ReturnType<typeof gapsIn>) =>
  gaps
    .filter(({ rule }) => rule === "mhlm/leadership-capacity")
    .map(({ from, to, shortfall }) => `${from} ${to} ${shortfall}`);

describe("A gap is one rule not met by one distance, for as long as it lasts", () => {
  it("a change elsewhere does not cut it", () => {
    const team = changed(without(aTeam(), "p-01"), "p-08", { to: "2024-03-31" });
    expect(slicesOf(team).length).toBeGreaterThan(1);
    expect(shown(gapsIn(slicesOf(team)))).toEqual(["2023-09-01 2024-08-31 0.5"]);
  });
  it("another distance cuts it", () => {
    const team = changed(without(aTeam(), "p-01"), "p-03", { to: "2024-03-31" });
    expect(shown(gapsIn(slicesOf(team)))).toEqual(["2023-09-01 2024-03-31 0.5", "2024-04-01 2024-08-31 1.9"]);
  });
  it("days on which the rule is met part it, though the distance is the same", () => {
    const team = joinedBy(without(aTeam(), "p-01"), {
      person: "p-20",
      roles: ["senior-leadership-link"],
      daysPerWeek: 0.5,
      from: "2024-02-29",
      to: "2024-02-29",
    });
    expect(shown(gapsIn(slicesOf(team)))).toEqual(["2023-09-01 2024-02-28 0.5", "2024-03-01 2024-08-31 0.5"]);
  });
  it("two functions are two gaps, side by side", () => {
    const functions = ["leadership/1", "leadership/3", "leadership/5"] as const;
    const gaps = gapsIn(slicesOf(changed(aTeam(), "p-02", { functions })));
    expect(gaps.map(({ rule, subject, force, from, to }) => [rule, subject, force, from, to])).toEqual([
      ["mhlm/leadership-functions", "leadership/2", "should", "2023-09-01", "2024-08-31"],
      ["mhlm/leadership-functions", "leadership/4", "should", "2023-09-01", "2024-08-31"],
    ]);
  });
  it("what is met, does not apply or is left open is no gap", () => {
    expect(gapsIn(slicesOf(aTeam({ localLeaderLinks: [], reports: [] })))).toEqual([]);
  });
});

describe("An open question is one list of paths to fill in, for as long as it is open", () => {
  it("a second appointment without days asks another question", () => {
    const lead = { person: "p-20", roles: ["maths-hub-lead"] };
    const team = joinedBy(
      aTeam(),
      { ...lead, from: "2024-03-01" },
      { ...lead, person: "p-21", from: "2024-05-01" },
    );
    expect(openQuestionsIn(slicesOf(team)).filter(({ force }) => force === "must")).toMatchObject([
      { from: "2024-03-01", to: "2024-04-30", missing: ["/appointments/10/daysPerWeek"] },
      {
        from: "2024-05-01",
        to: "2024-08-31",
        missing: ["/appointments/10/daysPerWeek", "/appointments/11/daysPerWeek"],
      },
    ]);
  });
  it("a block left out is one question all year, whatever else changes", () => {
    const { agreements: _, ...team } = changed(aTeam(), "p-08", { to: "2024-03-31" });
    const questions = openQuestionsIn(slicesOf(team));
    expect(questions.map(({ subject, from, to, missing }) => [subject, from, to, ...missing])).toEqual([
      ["team-member", "2023-09-01", "2024-08-31", "/agreements"],
      ["local-leader", "2023-09-01", "2024-08-31", "/agreements"],
      ["participant-school", "2023-09-01", "2024-08-31", "/agreements"],
    ]);
  });
});
