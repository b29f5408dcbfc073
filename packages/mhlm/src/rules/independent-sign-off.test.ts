import { aTeam } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { changed, describedBy, joinedBy, judgedOnce, without } from "../judged.test-support.ts";
import { independentSignOff } from "./independent-sign-off.ts";

const inBoth = changed(without(aTeam(), "p-01"), "p-02", {
  roles: ["maths-hub-lead", "senior-leadership-link"],
});

describe("Nobody is Senior Leadership Link and Maths Hub Lead at the same time", () => {
  it("is what the rule says, advisory (A2), by SPEC-AnnexC-linemgmt and SPEC-AnnexC-signoff", () => {
    expect(describedBy(independentSignOff)).toEqual({
      id: "mhlm/independent-sign-off",
      title: "Link and lead in different hands",
      cites: [{ source: "SPEC", at: "Annex C, Senior Leadership Link, bullets 1 and 4" }],
      clauses: ["SPEC-AnnexC-linemgmt", "SPEC-AnnexC-signoff"],
      force: "advisory",
      statement: "Nobody is Senior Leadership Link and Maths Hub Lead at the same time.",
      unit: "people",
      comparison: "at most",
    });
  });
  it("two people: met", () => {
    expect(judgedOnce(independentSignOff, aTeam())).toMatchObject({
      outcome: "met",
      requirement: 0,
      actual: 0,
      citation: { source: "SPEC", at: "Annex C, Senior Leadership Link, bullets 1 and 4" },
      evidence: ["/appointments/0/roles", "/appointments/1/roles"],
    });
  });
  it("one person in one appointment: over by one, which is advice", () => {
    expect(judgedOnce(independentSignOff, inBoth)).toMatchObject({
      outcome: "not-met",
      force: "advisory",
      actual: 1,
      shortfall: 1,
    });
  });
  it("one person in two appointments: the same", () => {
    const team = joinedBy(without(aTeam(), "p-01"), { person: "p-02", roles: ["senior-leadership-link"] });
    expect(judgedOnce(independentSignOff, team)).toMatchObject({ outcome: "not-met", shortfall: 1 });
  });
  it("one of two holders in both roles: still one person in both", () => {
    const team = joinedBy(aTeam(), { person: "p-02", roles: ["senior-leadership-link"] });
    expect(judgedOnce(independentSignOff, team)).toMatchObject({ actual: 1, shortfall: 1 });
  });
  it.each([
    ["p-01", "nobody is Senior Leadership Link on this date"],
    ["p-02", "nobody is Maths Hub Lead on this date"],
  ])("without %s: not applicable, because %s", (person, reason) => {
    const finding = judgedOnce(independentSignOff, without(aTeam(), person));
    expect(finding).toMatchObject({ outcome: "not-applicable", reason });
  });
  it("the lead stands in as link for a month: met, not met, met", () => {
    const interim = {
      person: "p-02",
      roles: ["senior-leadership-link"],
      from: "2024-02-01",
      to: "2024-02-29",
    };
    const team = joinedBy(aTeam(), interim);
    const days = ["2024-01-31", "2024-02-01", "2024-02-29", "2024-03-01"];
    expect(days.map((on) => judgedOnce(independentSignOff, team, on).outcome)).toEqual([
      "met",
      "not-met",
      "not-met",
      "met",
    ]);
  });
});
