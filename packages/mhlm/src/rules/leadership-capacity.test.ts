import { aTeam } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { changed, describedBy, joinedBy, judgedOnce, unsaid, without } from "../judged.test-support.ts";
import { leadershipCapacity } from "./leadership-capacity.ts";

const lead = { person: "p-20", roles: ["maths-hub-lead"] };

describe("The members of the leadership group work at least the minimum of days a week in total", () => {
  it("is what the rule says, must (A4a), by SPEC-AnnexC-LG-cap, LG-other and SPEC-AnnexB-2-1-check", () => {
    expect(describedBy(leadershipCapacity)).toEqual({
      id: "mhlm/leadership-capacity",
      title: "Leadership group capacity",
      cites: [
        { source: "SPEC", at: "Annex C, leadership group (functions)" },
        { source: "SPEC", at: "Annex B, objective 2, bullet 1" },
      ],
      clauses: ["SPEC-AnnexC-LG-cap", "SPEC-AnnexC-LG-other", "SPEC-AnnexB-2-1-check"],
      force: "must",
      statement:
        "The members of the leadership group work at least the minimum of days a week in total (11.5 in 2023/24).",
      unit: "days-per-week",
      comparison: "at least",
    });
  });
  it.each([
    [11.4, "not-met", 0.1],
    [11.5, "met", undefined],
    [11.6, "met", undefined],
    [11.49, "not-met", 0.01],
    [0, "not-met", 11.5],
  ])("%d days a week: %s, short by %s (SPEC-AnnexC-LG-cap, A7)", (days, outcome, shortfall) => {
    const finding = judgedOnce(leadershipCapacity, aTeam({ appointments: [{ ...lead, daysPerWeek: days }] }));
    expect(finding).toMatchObject({ outcome, unit: "days-per-week", requirement: 11.5, actual: days });
    expect("shortfall" in finding ? finding.shortfall : undefined).toBe(shortfall);
  });
  it("11.2 + 0.1 + 0.1 + 0.1 is 11.5 exactly, though not in binary fractions", () => {
    const appointments = [11.2, 0.1, 0.1, 0.1].map((daysPerWeek, n) => ({
      ...lead,
      person: `p-2${n}`,
      daysPerWeek,
    }));
    const finding = judgedOnce(leadershipCapacity, aTeam({ appointments }));
    expect(finding).toMatchObject({ outcome: "met", actual: 11.5 });
    expect(finding.evidence).toEqual([0, 1, 2, 3].map((n) => `/appointments/${n}/daysPerWeek`));
  });
  it("tells the distance in words and cites Annex C (message, citation)", () => {
    const finding = judgedOnce(leadershipCapacity, changed(aTeam(), "p-02", { daysPerWeek: 3.9 }));
    expect(finding).toEqual({
      rule: "mhlm/leadership-capacity",
      title: "Leadership group capacity",
      force: "must",
      citation: { source: "SPEC", at: "Annex C, leadership group (functions)" },
      edition: { academicYear: "2023/24" },
      subject: "WM2",
      outcome: "not-met",
      unit: "days-per-week",
      requirement: 11.5,
      actual: 11.4,
      shortfall: 0.1,
      message: "Leadership group capacity: 11.4 days a week, at least 11.5 required, short by 0.1.",
      evidence: [0, 1, 2, 3, 4, 5, 6].map((n) => `/appointments/${n}/daysPerWeek`),
    });
  });
  it("days of other roles that the hub put in the group count (SPEC-AnnexC-LG-other, A10)", () => {
    const own = {
      person: "p-20",
      roles: ["assistant-maths-hub-lead-send"],
      group: "leadership",
      daysPerWeek: 0.5,
    } as const;
    const team = joinedBy(without(aTeam(), "p-01"), own);
    expect(judgedOnce(leadershipCapacity, team)).toMatchObject({ outcome: "met", actual: 11.5 });
  });
  it("days of the Senior Leadership Link and the Headteacher Advocate count (A8)", () => {
    expect(judgedOnce(leadershipCapacity, without(aTeam(), "p-01"))).toMatchObject({
      actual: 11,
      shortfall: 0.5,
    });
    expect(judgedOnce(leadershipCapacity, without(aTeam(), "p-06"))).toMatchObject({
      actual: 10.1,
      shortfall: 1.4,
    });
  });
  it("no surplus of the other group is transferred (A6)", () => {
    const team = changed(without(aTeam(), "p-01"), "p-08", { daysPerWeek: 500 });
    expect(judgedOnce(leadershipCapacity, team)).toMatchObject({
      outcome: "not-met",
      actual: 11,
      shortfall: 0.5,
    });
  });
  it("somebody in both groups counts here with the days of the leadership appointment alone (A5)", () => {
    const team = joinedBy(aTeam(), { person: "p-02", roles: ["maths-hub-co-ordinator"], daysPerWeek: 3 });
    expect(judgedOnce(leadershipCapacity, team)).toMatchObject({ actual: 11.5 });
    expect(judgedOnce(leadershipCapacity, team).evidence).not.toContain("/appointments/10/daysPerWeek");
  });
  it("somebody with several roles in one appointment counts its days once (A1)", () => {
    const roles = ["maths-hub-lead", "assistant-maths-hub-lead-primary", "additional-capacity"];
    const team = changed(aTeam(), "p-02", { roles });
    expect(judgedOnce(leadershipCapacity, team)).toMatchObject({ actual: 11.5 });
  });
  it("somebody with two appointments in the group counts the days of both", () => {
    const team = joinedBy(aTeam(), {
      person: "p-02",
      roles: ["assistant-maths-hub-lead-primary"],
      daysPerWeek: 0.25,
    });
    expect(judgedOnce(leadershipCapacity, team)).toMatchObject({ actual: 11.75 });
  });
  it("a vacancy counts for nothing, whatever days it states (A24)", () => {
    const team = changed(aTeam(), "p-02", { person: null });
    expect(judgedOnce(leadershipCapacity, team)).toMatchObject({ actual: 7.5, shortfall: 4 });
  });
  it("one post without days leaves the total open, even where the others suffice; unknown is never zero", () => {
    const team = joinedBy(aTeam(), { ...lead });
    expect(judgedOnce(leadershipCapacity, team)).toMatchObject({
      outcome: "undetermined",
      missing: ["/appointments/10/daysPerWeek"],
      evidence: [0, 1, 2, 3, 4, 5, 6].map((n) => `/appointments/${n}/daysPerWeek`),
    });
  });
  it("every post without days is asked for, of this group alone", () => {
    const team = unsaid(
      unsaid(unsaid(aTeam(), "p-03", "daysPerWeek"), "p-05", "daysPerWeek"),
      "p-08",
      "daysPerWeek",
    );
    const missing = ["/appointments/2/daysPerWeek", "/appointments/4/daysPerWeek"];
    expect(judgedOnce(leadershipCapacity, team)).toMatchObject({ outcome: "undetermined", missing });
  });
  it("a post without days that does not run on the date leaves nothing open", () => {
    const team = joinedBy(aTeam(), { ...lead, from: "2024-01-01" });
    expect(judgedOnce(leadershipCapacity, team).outcome).toBe("met");
    expect(judgedOnce(leadershipCapacity, team, "2024-01-01").outcome).toBe("undetermined");
  });
  it("nobody in the group: no days, and the list of appointments is the evidence", () => {
    const finding = judgedOnce(leadershipCapacity, aTeam({ appointments: [] }));
    expect(finding).toMatchObject({ outcome: "not-met", actual: 0, evidence: ["/appointments"] });
  });
  it.each([
    ["2023-10-31", 11.5],
    ["2023-11-01", 12.5],
    ["2023-11-02", 12.5],
    ["2024-03-14", 12.5],
    ["2024-03-15", 12.5],
    ["2024-03-16", 11.5],
  ])("days count from the first day of an appointment to its last, both included: on %s %d", (on, actual) => {
    const team = joinedBy(aTeam(), { ...lead, daysPerWeek: 1, from: "2023-11-01", to: "2024-03-15" });
    expect(judgedOnce(leadershipCapacity, team, on)).toMatchObject({ actual });
  });
});
