import { aTeam } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { changed, describedBy, joinedBy, judgedOnce, without } from "../judged.test-support.ts";
import { bothGroups } from "./both-groups.ts";

const leadership = ["p-01", "p-02", "p-03", "p-04", "p-05", "p-06", "p-07"];

describe("The team has a leadership group and an operational management group", () => {
  it("is what the rule says, must, by SPEC-AnnexC-groups and SPEC-P9-annexC", () => {
    expect(describedBy(bothGroups)).toEqual({
      id: "mhlm/both-groups",
      title: "Both groups",
      cites: [{ source: "SPEC", at: "Annex C, introduction" }],
      clauses: ["SPEC-AnnexC-groups", "SPEC-P9-annexC"],
      force: "must",
      statement: "The team has a leadership group and an operational management group.",
      unit: "count",
      comparison: "at least",
    });
  });
  it("both are there", () => {
    expect(judgedOnce(bothGroups, aTeam())).toMatchObject({
      outcome: "met",
      requirement: 2,
      actual: 2,
      citation: { source: "SPEC", at: "Annex C, introduction" },
      evidence: ["/appointments"],
    });
  });
  it("no operational management group: one short", () => {
    const team = without(aTeam(), "p-08", "p-09", "p-10");
    expect(judgedOnce(bothGroups, team)).toMatchObject({ outcome: "not-met", actual: 1, shortfall: 1 });
  });
  it("no leadership group: one short", () => {
    expect(judgedOnce(bothGroups, without(aTeam(), ...leadership))).toMatchObject({
      actual: 1,
      shortfall: 1,
    });
  });
  it("nobody at all: two short", () => {
    expect(judgedOnce(bothGroups, aTeam({ appointments: [] }))).toMatchObject({ actual: 0, shortfall: 2 });
  });
  it("a vacancy makes no group", () => {
    const team = changed(without(aTeam(), "p-09", "p-10"), "p-08", { person: null });
    expect(judgedOnce(bothGroups, team)).toMatchObject({ outcome: "not-met", actual: 1 });
  });
  it("somebody in a role of the hub's own makes the group that it was put in (A10)", () => {
    const team = without(aTeam(), "p-08", "p-09");
    expect(judgedOnce(bothGroups, team)).toMatchObject({ outcome: "met", actual: 2 });
  });
  it("a group is there while somebody in it is: the day before, the first day, the last day, the day after", () => {
    const team = joinedBy(without(aTeam(), "p-08", "p-09", "p-10"), {
      person: "p-20",
      roles: ["maths-hub-co-ordinator"],
      from: "2024-01-08",
      to: "2024-02-09",
    });
    const days = ["2024-01-07", "2024-01-08", "2024-02-09", "2024-02-10"];
    expect(days.map((on) => judgedOnce(bothGroups, team, on).outcome)).toEqual([
      "not-met",
      "met",
      "met",
      "not-met",
    ]);
  });
});
