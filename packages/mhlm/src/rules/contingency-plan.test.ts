import { aTeam } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { changed, describedBy, joinedBy, judgedOnce, silentOn, without } from "../judged.test-support.ts";
import { contingencyPlan } from "./contingency-plan.ts";

const ownedBy = (...owners: readonly string[]) => aTeam({ contingencyPlan: { owners } });

describe("A contingency plan exists, owned by the Senior Leadership Link and the Maths Hub Lead together", () => {
  it("is what the rule says, should, by SPEC-AnnexC-contingency, SLL-5 and MHL-7", () => {
    expect(describedBy(contingencyPlan)).toEqual({
      id: "mhlm/contingency-plan",
      title: "Contingency plan with both owners",
      cites: [
        { source: "SPEC", at: "Annex C, Senior Leadership Link, bullet 5, and Maths Hub Lead, bullet 7" },
      ],
      clauses: ["SPEC-AnnexC-contingency", "SPEC-AnnexC-SLL-5", "SPEC-AnnexC-MHL-7"],
      force: "should",
      statement:
        "A contingency plan exists, owned by the Senior Leadership Link and the Maths Hub Lead together.",
      unit: "count",
      comparison: "at least",
    });
  });
  it("a plan with both owners: met (A22)", () => {
    expect(judgedOnce(contingencyPlan, aTeam())).toMatchObject({
      outcome: "met",
      requirement: 2,
      actual: 2,
      citation: {
        source: "SPEC",
        at: "Annex C, Senior Leadership Link, bullet 5, and Maths Hub Lead, bullet 7",
      },
      evidence: ["/contingencyPlan/owners"],
    });
  });
  it("no plan: not met, because the document says so", () => {
    expect(judgedOnce(contingencyPlan, aTeam({ contingencyPlan: null }))).toMatchObject({
      outcome: "not-met",
      actual: 0,
      shortfall: 2,
      evidence: ["/contingencyPlan"],
    });
  });
  it("the block left out: undetermined, because the document does not say", () => {
    expect(judgedOnce(contingencyPlan, silentOn(aTeam(), "contingencyPlan"))).toMatchObject({
      outcome: "undetermined",
      missing: ["/contingencyPlan"],
    });
  });
  it.each([[["p-01"]], [["p-02"]], [["p-01", "p-03"]]])("a plan owned by %j: one owner short", (owners) => {
    expect(judgedOnce(contingencyPlan, ownedBy(...owners))).toMatchObject({
      outcome: "not-met",
      actual: 1,
      shortfall: 1,
    });
  });
  it.each([[[]], [["p-03", "p-08"]]])("a plan owned by %j: both owners short", (owners) => {
    expect(judgedOnce(contingencyPlan, ownedBy(...owners))).toMatchObject({ actual: 0, shortfall: 2 });
  });
  it("a third owner does no harm", () => {
    expect(judgedOnce(contingencyPlan, ownedBy("p-03", "p-02", "p-01")).outcome).toBe("met");
  });
  it("one of two people who share a role is enough for it (A24)", () => {
    const shared = joinedBy(aTeam(), { person: "p-20", roles: ["senior-leadership-link"] });
    expect(judgedOnce(contingencyPlan, shared).outcome).toBe("met");
    expect(
      judgedOnce(contingencyPlan, { ...shared, contingencyPlan: { owners: ["p-01", "p-20"] } }),
    ).toMatchObject({
      actual: 1,
    });
  });
  it("one person who is link and lead owns it for both", () => {
    const team = changed(without(aTeam(), "p-01"), "p-02", {
      roles: ["senior-leadership-link", "maths-hub-lead"],
    });
    expect(judgedOnce(contingencyPlan, team)).toMatchObject({ outcome: "met", actual: 2 });
  });
  it("an owner who is no longer lead does not own it as lead: the last day, the day after", () => {
    const team = changed(aTeam(), "p-02", { to: "2024-04-30" });
    const days = ["2024-04-29", "2024-04-30", "2024-05-01"];
    expect(days.map((on) => judgedOnce(contingencyPlan, team, on).outcome)).toEqual([
      "met",
      "met",
      "not-met",
    ]);
  });
});
