import { aTeam } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { compareTeams } from "./compare-teams.ts";
import { changed, joinedBy, silentOn, unsaid, without } from "./judged.test-support.ts";
import { leadershipCapacity } from "./rules/leadership-capacity.ts";

const idsOf = (changes: readonly { readonly rule: string }[]) =>
  changes.map(({ rule }) => rule.replace("mhlm/", ""));

const endingEarly = (daysPerWeek: number, to: string) =>
  joinedBy(changed(aTeam(), "p-02", { daysPerWeek: 4 - daysPerWeek }), {
    person: "p-20",
    roles: ["maths-hub-lead"],
    daysPerWeek,
    to,
  });

describe("What got better and what got worse from one team to another, and why", () => {
  it("the same team twice: nothing", () => {
    expect(compareTeams(aTeam(), aTeam())).toEqual({
      document: "team-comparison",
      edition: { before: { academicYear: "2023/24" }, after: { academicYear: "2023/24" } },
      compliant: { before: true, after: true },
      better: [],
      worse: [],
      unclear: [],
      changes: [],
    });
  });
  it("a day a week less for the lead: the leadership capacity is short by one on every day of the year", () => {
    const comparison = compareTeams(aTeam(), changed(aTeam(), "p-02", { daysPerWeek: 3 }));
    const change = {
      change: "changed",
      before: "/appointments/1",
      after: "/appointments/1",
      person: "p-02",
      fields: ["daysPerWeek"],
    };
    expect(comparison.compliant).toEqual({ before: true, after: false });
    expect(comparison.better).toEqual([]);
    expect(comparison.worse).toEqual([
      {
        rule: "mhlm/leadership-capacity",
        title: "Leadership group capacity",
        force: "must",
        subject: "WM2",
        before: { daysNotMet: 0, daysUndetermined: 0, worstShortfall: 0, shortfallDays: 0 },
        after: { daysNotMet: 366, daysUndetermined: 0, worstShortfall: 1, shortfallDays: 366 },
        because: [change],
      },
    ]);
    expect(comparison.changes).toEqual([change]);
  });
  it("days of stretches add up exactly, and the worst is the largest", () => {
    const before = changed(aTeam(), "p-03", { to: "2024-08-21" });
    const [worse] = compareTeams(aTeam(), changed(before, "p-02", { daysPerWeek: 3.9 })).worse;
    expect(worse).toMatchObject({
      rule: "mhlm/leadership-capacity",
      after: { daysNotMet: 366, worstShortfall: 1.5, shortfallDays: 50.6 },
    });
  });
  it("shorter by the same distance is better: distance times days decides", () => {
    const month = changed(aTeam(), "p-01", { to: "2024-07-31" });
    const week = changed(aTeam(), "p-01", { to: "2024-08-24" });
    const comparison = compareTeams(month, week);
    expect(idsOf(comparison.better)).toContain("leadership-capacity");
    expect(comparison.worse).toEqual([]);
    expect(comparison.better[0]?.before.daysNotMet).toBe(31);
    expect(comparison.better[0]?.after.daysNotMet).toBe(7);
  });
  it("the same distance times days on fewer days is better", () => {
    const [before, after] = [endingEarly(0.1, "2024-08-11"), endingEarly(0.2, "2024-08-21")];
    const comparison = compareTeams(before, after, { rules: [leadershipCapacity] });
    expect(comparison.better).toMatchObject([
      {
        before: { daysNotMet: 20, worstShortfall: 0.1, shortfallDays: 2 },
        after: { daysNotMet: 10, worstShortfall: 0.2, shortfallDays: 2 },
      },
    ]);
    expect(comparison.worse).toEqual([]);
  });
  it("days that are no longer said are worse, and days that now are said are better", () => {
    const silent = unsaid(aTeam(), "p-02", "daysPerWeek");
    const { worse } = compareTeams(aTeam(), silent);
    expect(idsOf(worse)).toEqual(["leadership-capacity"]);
    expect(worse[0]?.after).toEqual({
      daysNotMet: 0,
      daysUndetermined: 366,
      worstShortfall: 0,
      shortfallDays: 0,
    });
    expect(idsOf(compareTeams(silent, aTeam()).better)).toEqual(["leadership-capacity"]);
  });
  it("a better and a worse at once, each with its own reason", () => {
    const before = changed(aTeam(), "p-08", { daysPerWeek: 4 });
    const after = changed(aTeam(), "p-02", { daysPerWeek: 3 });
    const { better, worse, changes } = compareTeams(before, after);
    expect(changes).toHaveLength(2);
    expect(better.map(({ rule, because }) => [rule, because.map(({ person }) => person)])).toEqual([
      ["mhlm/operational-capacity", ["p-08"]],
    ]);
    expect(worse.map(({ rule, because }) => [rule, because.map(({ person }) => person)])).toEqual([
      ["mhlm/leadership-capacity", ["p-02"]],
    ]);
  });
  it("strongest force first: must, should, advisory", () => {
    const both = changed(without(aTeam(), "p-01"), "p-02", {
      roles: ["maths-hub-lead", "senior-leadership-link"],
    });
    const { worse } = compareTeams(aTeam(), { ...both, contingencyPlan: null });
    expect(worse.map(({ force }) => force)).toEqual(["must", "should", "should", "advisory"]);
    expect(idsOf(worse)).toEqual([
      "leadership-capacity",
      "contingency-plan",
      "report-sign-off",
      "independent-sign-off",
    ]);
  });
  it("a block that came is the reason that its rule can be told, and no other change is", () => {
    const after = changed(aTeam({ contingencyPlan: null }), "p-10", { daysPerWeek: 2.5 });
    const { better, worse, unclear, changes } = compareTeams(silentOn(aTeam(), "contingencyPlan"), after);
    expect(changes).toHaveLength(2);
    expect([idsOf(better), idsOf(worse), idsOf(unclear)]).toEqual([[], [], ["contingency-plan"]]);
    expect(unclear[0]?.because).toEqual([
      { change: "added", before: "/contingencyPlan", after: "/contingencyPlan" },
    ]);
  });
  it.each([
    [
      "days that were too few and are no longer said",
      changed(aTeam(), "p-02", { daysPerWeek: 3 }),
      unsaid(aTeam(), "p-02", "daysPerWeek"),
    ],
    [
      "no plan, and then no word of it",
      aTeam({ contingencyPlan: null }),
      silentOn(aTeam(), "contingencyPlan"),
    ],
  ])("what is not met is no better for being unknown: %s", (_case, before, after) => {
    const there = compareTeams(before, after);
    const back = compareTeams(after, before);
    expect([there.better, there.worse, back.better, back.worse]).toEqual([[], [], [], []]);
    expect([there.unclear.length, back.unclear.length]).toEqual([1, 1]);
  });
  it("the eleventh appointment is not taken for the second", () => {
    const before = joinedBy(without(aTeam(), "p-09"), {
      person: "p-20",
      roles: ["additional-capacity"],
      group: "leadership",
      daysPerWeek: 1,
    });
    const eleven = joinedBy(before, { person: "p-09", roles: ["maths-hub-co-ordinator"], daysPerWeek: 4 });
    const after = changed(changed(eleven, "p-09", { daysPerWeek: 3 }), "p-02", { daysPerWeek: 5 });
    const [worse] = compareTeams(eleven, after).worse;
    expect(worse).toMatchObject({ rule: "mhlm/operational-capacity" });
    expect(worse?.because.map(({ after: place }) => place)).toEqual(["/appointments/10"]);
  });
  it("a school that came without an agreement is the reason that agreements are short", () => {
    const { worse } = compareTeams(aTeam(), aTeam({ participantSchools: ["s-100001", "s-100002"] }));
    expect(worse.map(({ rule, subject, because }) => [rule, subject, because[0]?.after])).toEqual([
      ["mhlm/agreements", "participant-school", "/participantSchools"],
    ]);
  });
  it("where the evidence points to none of the changes, all of them may be the reason", () => {
    const { worse, changes } = compareTeams(aTeam(), without(aTeam(), "p-03"));
    const links = worse.find(({ rule }) => rule === "mhlm/local-leader-links");
    expect(links?.because).toEqual(changes);
    expect(changes).toMatchObject([{ change: "removed", person: "p-03" }]);
  });
  it("functions and reports are compared one by one", () => {
    const { worse } = compareTeams(aTeam(), changed(aTeam(), "p-10", { functions: [] }));
    expect(worse.map(({ rule, subject }) => `${rule} ${subject}`)).toEqual([
      "mhlm/operational-functions operational-management/3",
    ]);
  });
  it("a second report without sign-off is worse than none", () => {
    const reports = [...(aTeam().reports ?? []), { report: "r-02", submittedOn: "2024-08-30" }];
    const { worse } = compareTeams(aTeam(), aTeam({ reports }));
    expect(worse).toMatchObject([
      {
        subject: "r-02",
        before: { daysNotMet: 0 },
        after: { daysNotMet: 2, shortfallDays: 4 },
        because: [{ after: "/reports" }],
      },
    ]);
  });
  it("two hubs are compared rule by rule", () => {
    const { better, worse, changes } = compareTeams(
      aTeam(),
      changed(aTeam({ hub: "SW3" }), "p-02", { daysPerWeek: 3 }),
    );
    expect(better).toEqual([]);
    expect(worse).toMatchObject([{ rule: "mhlm/leadership-capacity", subject: "SW3" }]);
    expect(changes.map(({ after }) => after)).toEqual(["/appointments/1", "/hub"]);
  });
  it("somebody who left is the reason for what is missing then, and a change elsewhere is not", () => {
    const after = changed(without(aTeam(), "p-10"), "p-03", { employer: "lead-body" });
    const [worse] = compareTeams(aTeam(), after).worse;
    expect(worse).toMatchObject({
      rule: "mhlm/operational-capacity",
      because: [{ change: "removed", before: "/appointments/9", person: "p-10" }],
    });
  });
  it("of two hubs that differ in one block alone, one rule is worse and none is better", () => {
    const comparison = compareTeams(aTeam(), aTeam({ hub: "SW3", contingencyPlan: null }));
    expect([idsOf(comparison.worse), idsOf(comparison.better)]).toEqual([["contingency-plan"], []]);
  });
  it("days that are no longer said point to the appointment that left them out", () => {
    const after = unsaid(changed(aTeam(), "p-08", { employer: "school-z" }), "p-10", "daysPerWeek");
    const [worse] = compareTeams(aTeam(), after).worse;
    expect(worse).toMatchObject({
      rule: "mhlm/operational-capacity",
      because: [{ person: "p-08" }, { person: "p-10" }],
    });
  });
});
