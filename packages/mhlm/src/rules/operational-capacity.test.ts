import { aTeam } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { changed, describedBy, joinedBy, judgedOnce, unsaid, without } from "../judged.test-support.ts";
import { operationalCapacity } from "./operational-capacity.ts";

const manager = { person: "p-20", roles: ["maths-hub-project-manager"] };

describe("The members of the operational management group work at least the minimum of days a week in total", () => {
  it("is what the rule says, must (A4a), by SPEC-AnnexC-OG-cap, OG-other and SPEC-AnnexB-2-1-check", () => {
    expect(describedBy(operationalCapacity)).toEqual({
      id: "mhlm/operational-capacity",
      title: "Operational management group capacity",
      cites: [
        { source: "SPEC", at: "Annex C, operational management group (functions)" },
        { source: "SPEC", at: "Annex B, objective 2, bullet 1" },
      ],
      clauses: ["SPEC-AnnexC-OG-cap", "SPEC-AnnexC-OG-other", "SPEC-AnnexB-2-1-check"],
      force: "must",
      statement:
        "The members of the operational management group work at least the minimum of days a week in total (11 in 2023/24).",
      unit: "days-per-week",
      comparison: "at least",
    });
  });
  it.each([
    [10.9, "not-met", 0.1],
    [11, "met", undefined],
    [11.1, "met", undefined],
    [10.99, "not-met", 0.01],
  ])("%d days a week: %s, short by %s (SPEC-AnnexC-OG-cap, A7)", (days, outcome, shortfall) => {
    const finding = judgedOnce(
      operationalCapacity,
      aTeam({ appointments: [{ ...manager, daysPerWeek: days }] }),
    );
    expect(finding).toMatchObject({ outcome, requirement: 11, actual: days });
    expect(finding.citation).toEqual({
      source: "SPEC",
      at: "Annex C, operational management group (functions)",
    });
    expect("shortfall" in finding ? finding.shortfall : undefined).toBe(shortfall);
  });
  it("a communications officer's days count (SPEC-AnnexC-OG-other)", () => {
    expect(judgedOnce(operationalCapacity, aTeam())).toMatchObject({
      outcome: "met",
      actual: 11,
      evidence: [7, 8, 9].map((n) => `/appointments/${n}/daysPerWeek`),
    });
    expect(judgedOnce(operationalCapacity, without(aTeam(), "p-10"))).toMatchObject({
      actual: 9,
      shortfall: 2,
    });
  });
  it("no surplus of the leadership group is transferred, and 22.5 is no requirement (A6)", () => {
    const team = changed(changed(aTeam(), "p-02", { daysPerWeek: 100 }), "p-09", { daysPerWeek: 3.9 });
    expect(judgedOnce(operationalCapacity, team)).toMatchObject({
      outcome: "not-met",
      actual: 10.9,
      shortfall: 0.1,
    });
  });
  it("somebody in both groups counts here with the days of the operational appointment alone (A5)", () => {
    const team = joinedBy(aTeam(), { person: "p-02", roles: ["maths-hub-co-ordinator"], daysPerWeek: 3 });
    expect(judgedOnce(operationalCapacity, team)).toMatchObject({ actual: 14 });
  });
  it("a post of this group without days leaves the total open; one of the other group does not", () => {
    expect(judgedOnce(operationalCapacity, unsaid(aTeam(), "p-09", "daysPerWeek"))).toMatchObject({
      outcome: "undetermined",
      missing: ["/appointments/8/daysPerWeek"],
      evidence: ["/appointments/7/daysPerWeek", "/appointments/9/daysPerWeek"],
    });
    expect(judgedOnce(operationalCapacity, unsaid(aTeam(), "p-02", "daysPerWeek")).outcome).toBe("met");
  });
  it("a vacancy counts for nothing (A24)", () => {
    const team = changed(aTeam(), "p-08", { person: null });
    expect(judgedOnce(operationalCapacity, team)).toMatchObject({ actual: 6, shortfall: 5 });
  });
  it("a placeholder that names no person is one (A24)", () => {
    const placeholder = { roles: ["maths-hub-co-ordinator"], daysPerWeek: 3 };
    expect(judgedOnce(operationalCapacity, joinedBy(aTeam(), placeholder))).toMatchObject({ actual: 11 });
  });
});
