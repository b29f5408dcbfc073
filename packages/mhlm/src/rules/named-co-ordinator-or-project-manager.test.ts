import { aTeam } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { changed, describedBy, joinedBy, judgedOnce, without } from "../judged.test-support.ts";
import { namedCoOrdinatorOrProjectManager as rule } from "./named-co-ordinator-or-project-manager.ts";

const neither = without(aTeam(), "p-08", "p-09");

describe("At least one person is named as Maths Hub Co-ordinator or as Maths Hub Project Manager", () => {
  it("is what the rule says, must, by SPEC-AnnexC-OG-roles, OG-role-MHC and OG-role-MHPM", () => {
    expect(describedBy(rule)).toEqual({
      id: "mhlm/named-co-ordinator-or-project-manager",
      title: "Maths Hub Co-ordinator or Project Manager named",
      cites: [{ source: "SPEC", at: "Annex C, operational management group (role-specific requirements)" }],
      clauses: ["SPEC-AnnexC-OG-roles", "SPEC-AnnexC-OG-role-MHC", "SPEC-AnnexC-OG-role-MHPM"],
      force: "must",
      statement: "At least one person is named as Maths Hub Co-ordinator or as Maths Hub Project Manager.",
      unit: "people",
      comparison: "at least",
    });
  });
  it("only a project manager: met (A3)", () => {
    const evidence = ["/appointments/7/roles"];
    expect(judgedOnce(rule, without(aTeam(), "p-09"))).toMatchObject({ outcome: "met", actual: 1, evidence });
  });
  it("only a co-ordinator: met (A3)", () => {
    const evidence = ["/appointments/7/roles"];
    expect(judgedOnce(rule, without(aTeam(), "p-08"))).toMatchObject({ outcome: "met", actual: 1, evidence });
  });
  it("both: met, and two people (A3)", () => {
    expect(judgedOnce(rule, aTeam())).toMatchObject({
      outcome: "met",
      requirement: 1,
      actual: 2,
      citation: { source: "SPEC", at: "Annex C, operational management group (role-specific requirements)" },
      evidence: ["/appointments/8/roles", "/appointments/7/roles"],
    });
  });
  it("neither: one person short, though somebody else is in the group", () => {
    expect(judgedOnce(rule, neither)).toMatchObject({
      outcome: "not-met",
      actual: 0,
      shortfall: 1,
      evidence: ["/appointments"],
    });
  });
  it("one person in both roles is one person", () => {
    const roles = ["maths-hub-co-ordinator", "maths-hub-project-manager"];
    expect(judgedOnce(rule, joinedBy(neither, { person: "p-20", roles }))).toMatchObject({
      outcome: "met",
      actual: 1,
    });
  });
  it("a vacancy for one of them counts for nothing (A24)", () => {
    const team = changed(without(aTeam(), "p-09"), "p-08", { person: null });
    expect(judgedOnce(rule, team)).toMatchObject({ outcome: "not-met", shortfall: 1 });
  });
  it("a Maths Hub Lead is neither of them", () => {
    const team = joinedBy(neither, { person: "p-20", roles: ["maths-hub-lead"] });
    expect(judgedOnce(rule, team).outcome).toBe("not-met");
  });
});
