import type { Agreement, Team } from "@maths-hubs/model";
import { aTeam } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import {
  changed,
  describedBy,
  joinedBy,
  judged,
  judgedOn,
  silentOn,
  unsaid,
  without,
} from "../judged.test-support.ts";
import { agreements } from "./agreements.ts";

const lacking = (team: Team, party: string): Team => ({
  ...team,
  agreements: (team.agreements ?? []).filter((agreement) => agreement.party !== party),
});

const agreedAlso = (team: Team, ...more: readonly Agreement[]): Team => ({
  ...team,
  agreements: [...(team.agreements ?? []), ...more],
});

describe("There is an agreement with every team member whom the lead body does not employ, local leader and school", () => {
  it("is what the rule says, should, by SPEC-AnnexC-OG-F4-agreements and OG-F4-3", () => {
    expect(describedBy(agreements)).toEqual({
      id: "mhlm/agreements",
      title: "Service level and financial agreements",
      cites: [{ source: "SPEC", at: "Annex C, operational management group, function 4, bullet 3" }],
      clauses: ["SPEC-AnnexC-OG-F4-agreements", "SPEC-AnnexC-OG-F4-3"],
      force: "should",
      statement:
        "There is an agreement with every team member whom the lead body does not employ, local leader and school.",
      unit: "count",
      comparison: "at least",
    });
  });
  it("each class is judged by itself, and met", () => {
    const findings = judged(agreements, aTeam());
    expect(findings.map(({ subject }) => subject)).toEqual([
      "team-member",
      "local-leader",
      "participant-school",
    ]);
    expect(findings.map((finding) => (finding.outcome === "met" ? finding.actual : 0))).toEqual([5, 2, 1]);
    for (const finding of findings) {
      expect(finding).toMatchObject({
        outcome: "met",
        citation: { source: "SPEC", at: "Annex C, operational management group, function 4, bullet 3" },
        evidence: ["/agreements"],
      });
    }
  });
  it.each([
    ["p-04", "team-member", 5, "/appointments/3"],
    ["l-02", "local-leader", 2, "/localLeaderLinks/1"],
    ["s-100001", "participant-school", 1, "/participantSchools/0"],
  ])(
    "%s without an agreement: a finding on %s alone, and the party is the evidence",
    (party, partyClass, needed, place) => {
      const findings = judged(agreements, lacking(aTeam(), party));
      expect(findings.filter(({ outcome }) => outcome === "not-met").map(({ subject }) => subject)).toEqual([
        partyClass,
      ]);
      expect(judgedOn(agreements, lacking(aTeam(), party), partyClass)).toMatchObject({
        requirement: needed,
        actual: needed - 1,
        shortfall: 1,
        evidence: [place],
      });
    },
  );
  it("an agreement of another class with the same party does not count", () => {
    const team = agreedAlso(lacking(aTeam(), "p-04"), { class: "local-leader", party: "p-04" });
    expect(judgedOn(agreements, team, "team-member")).toMatchObject({ shortfall: 1 });
  });
  it("people employed by the lead body need none (paragraphs 21b and 23)", () => {
    const team = changed(lacking(aTeam(), "p-04"), "p-04", { employer: "lead-body" });
    expect(judgedOn(agreements, team, "team-member")).toMatchObject({ outcome: "met", requirement: 4 });
  });
  it("an employer that is not stated: undetermined, unless there is an agreement anyway", () => {
    const agreed = unsaid(aTeam(), "p-04", "employer");
    expect(judgedOn(agreements, agreed, "team-member").outcome).toBe("met");
    expect(judgedOn(agreements, lacking(agreed, "p-04"), "team-member")).toMatchObject({
      outcome: "undetermined",
      missing: ["/appointments/3/employer"],
    });
  });
  it("an agreement as local leader does not settle whom the lead body employs", () => {
    const silent = lacking(unsaid(aTeam(), "p-04", "employer"), "p-04");
    const team = agreedAlso(silent, { class: "local-leader", party: "p-04" });
    expect(judgedOn(agreements, team, "team-member")).toMatchObject({
      outcome: "undetermined",
      missing: ["/appointments/3/employer"],
    });
  });
  it("somebody in two posts is one party, in two places", () => {
    const roles = ["maths-hub-project-manager"];
    const team = joinedBy(lacking(aTeam(), "p-04"), { person: "p-04", roles, employer: "school-b" });
    expect(judgedOn(agreements, team, "team-member")).toMatchObject({
      requirement: 5,
      actual: 4,
      evidence: ["/appointments/3", "/appointments/10"],
    });
  });
  it("a local leader with two entries is one party", () => {
    const localLeaderLinks = [{ localLeader: "l-01" }, { localLeader: "l-01", link: "p-03" }];
    expect(judgedOn(agreements, aTeam({ localLeaderLinks }), "local-leader")).toMatchObject({
      requirement: 1,
      actual: 1,
    });
  });
  it("the block left out: undetermined for all three classes", () => {
    for (const finding of judged(agreements, silentOn(aTeam(), "agreements"))) {
      expect(finding).toMatchObject({ outcome: "undetermined", missing: ["/agreements"] });
    }
  });
  it.each([
    ["localLeaderLinks", "local-leader"],
    ["participantSchools", "participant-school"],
  ] as const)("%s left out: undetermined for that class alone", (block, partyClass) => {
    const findings = judged(agreements, silentOn(aTeam(), block));
    expect(
      findings.filter(({ outcome }) => outcome === "undetermined").map(({ subject }) => subject),
    ).toEqual([partyClass]);
    expect(judgedOn(agreements, silentOn(aTeam(), block), partyClass)).toMatchObject({
      missing: [`/${block}`],
    });
  });
  it("an empty list says that nobody has one", () => {
    const shortfalls = judged(agreements, aTeam({ agreements: [] })).map((finding) =>
      finding.outcome === "not-met" ? finding.shortfall : 0,
    );
    expect(shortfalls).toEqual([5, 2, 1]);
  });
  it("nobody of a class: not applicable, with the reason", () => {
    const nobody = without(
      aTeam({ localLeaderLinks: [], participantSchools: [] }),
      "p-03",
      "p-04",
      "p-05",
      "p-06",
      "p-07",
    );
    for (const finding of judged(agreements, nobody)) {
      expect(finding).toMatchObject({
        outcome: "not-applicable",
        reason: "the document names nobody of this class who needs an agreement",
      });
    }
  });
  it("an agreement holds from its first day to its last, both included", () => {
    const dated = { class: "team-member", party: "p-04", from: "2024-01-08", to: "2024-02-09" } as const;
    const team = agreedAlso(lacking(aTeam(), "p-04"), dated);
    const days = ["2024-01-07", "2024-01-08", "2024-01-09", "2024-02-08", "2024-02-09", "2024-02-10"];
    expect(days.map((on) => judgedOn(agreements, team, "team-member", on).outcome)).toEqual([
      "not-met",
      "met",
      "met",
      "met",
      "met",
      "not-met",
    ]);
  });
});
