import type { LineManagement } from "@maths-hubs/model";
import { aTeam } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { changed, describedBy, joinedBy, judgedOnce, silentOn, without } from "../judged.test-support.ts";
import { lineManagement } from "./line-management.ts";

/** The lines of the team that meets every rule, with somebody's replaced. */
const withLine = (person: string, ...lines: readonly LineManagement[]): readonly LineManagement[] => [
  ...(aTeam().lineManagement ?? []).filter((line) => line.person !== person),
  ...lines,
];

describe("The Senior Leadership Link line manages the Maths Hub Lead, who line manages the rest of the team", () => {
  it("is what the rule says, should, by SPEC-AnnexC-linemgmt, SLL-1 and MHL-3", () => {
    expect(describedBy(lineManagement)).toEqual({
      id: "mhlm/line-management",
      title: "Line management",
      cites: [
        {
          source: "SPEC",
          at: "Annex C, Senior Leadership Link, bullet 1, and Maths Hub Lead, bullets 3 and 6",
        },
      ],
      clauses: ["SPEC-AnnexC-linemgmt", "SPEC-AnnexC-SLL-1", "SPEC-AnnexC-MHL-3"],
      force: "should",
      statement:
        "The Senior Leadership Link line manages the Maths Hub Lead, and the Maths Hub Lead line manages the rest of the team.",
      unit: "people",
      comparison: "at least",
    });
  });
  it("lead managed by the link, the others by the lead, directly or through the project manager", () => {
    expect(judgedOnce(lineManagement, aTeam())).toMatchObject({
      outcome: "met",
      requirement: 9,
      actual: 9,
      citation: {
        source: "SPEC",
        at: "Annex C, Senior Leadership Link, bullet 1, and Maths Hub Lead, bullets 3 and 6",
      },
      evidence: ["/lineManagement"],
    });
  });
  it("the lead managed by an Assistant Maths Hub Lead: not met, and the line is the evidence", () => {
    const lines = withLine("p-02", { person: "p-02", manager: "p-03" });
    expect(judgedOnce(lineManagement, aTeam({ lineManagement: lines }))).toMatchObject({
      outcome: "not-met",
      requirement: 9,
      actual: 8,
      shortfall: 1,
      evidence: ["/lineManagement/8"],
    });
  });
  it("the lead managed by two people, one of them the link: met", () => {
    const lines = withLine("p-02", { person: "p-02", manager: "p-03" }, { person: "p-02", manager: "p-01" });
    expect(judgedOnce(lineManagement, aTeam({ lineManagement: lines })).outcome).toBe("met");
  });
  it("somebody without a line: not met, and the appointment is the evidence", () => {
    const finding = judgedOnce(lineManagement, aTeam({ lineManagement: withLine("p-05") }));
    expect(finding).toMatchObject({ shortfall: 1, evidence: ["/appointments/4"] });
  });
  it("somebody managed by the link, past the lead: not met", () => {
    const lines = withLine("p-05", { person: "p-05", manager: "p-01" });
    expect(judgedOnce(lineManagement, aTeam({ lineManagement: lines }))).toMatchObject({ shortfall: 1 });
  });
  it("a line to somebody outside the team that goes on to the lead leads to the lead", () => {
    const lines = withLine("p-05", { person: "p-05", manager: "x-1" }, { person: "x-1", manager: "p-02" });
    expect(judgedOnce(lineManagement, aTeam({ lineManagement: lines })).outcome).toBe("met");
  });
  it("a circle of managers leads nowhere, and nobody manages themselves into the line", () => {
    const circle = withLine("p-05", { person: "p-05", manager: "p-06" }).filter(
      ({ person }) => person !== "p-06",
    );
    const lines = [...circle, { person: "p-06", manager: "p-05" }];
    expect(judgedOnce(lineManagement, aTeam({ lineManagement: lines }))).toMatchObject({ shortfall: 2 });
    const own = withLine("p-05", { person: "p-05", manager: "p-05" });
    expect(judgedOnce(lineManagement, aTeam({ lineManagement: own }))).toMatchObject({ shortfall: 1 });
  });
  it("the project manager out of line takes those managed by them along", () => {
    const lines = withLine("p-08", { person: "p-08", manager: "p-01" });
    expect(judgedOnce(lineManagement, aTeam({ lineManagement: lines }))).toMatchObject({
      actual: 6,
      shortfall: 3,
    });
  });
  it("an empty list says that nobody is managed", () => {
    expect(judgedOnce(lineManagement, aTeam({ lineManagement: [] }))).toMatchObject({
      outcome: "not-met",
      actual: 0,
      shortfall: 9,
      evidence: [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `/appointments/${n}`),
    });
  });
  it("the block left out: undetermined", () => {
    const finding = judgedOnce(lineManagement, silentOn(aTeam(), "lineManagement"));
    expect(finding).toMatchObject({ outcome: "undetermined", missing: ["/lineManagement"] });
  });
  it("no lead on the date: not applicable, with the reason", () => {
    expect(judgedOnce(lineManagement, without(aTeam(), "p-02"))).toMatchObject({
      outcome: "not-applicable",
      reason: "nobody is Maths Hub Lead on this date",
    });
  });
  it("no link on the date: the lead's own line is not judged, everybody else's is", () => {
    expect(judgedOnce(lineManagement, without(aTeam(), "p-01"))).toMatchObject({
      outcome: "met",
      requirement: 8,
      actual: 8,
    });
  });
  it("one person who is link and lead has no manager in the team, and manages the others", () => {
    const alone = changed(without(aTeam(), "p-01"), "p-02", {
      roles: ["senior-leadership-link", "maths-hub-lead"],
    });
    expect(judgedOnce(lineManagement, alone)).toMatchObject({ outcome: "met", requirement: 8 });
  });
  it("nobody but a lead: not applicable, with the reason", () => {
    const team = aTeam({ appointments: [{ person: "p-02", roles: ["maths-hub-lead"] }] });
    expect(judgedOnce(lineManagement, team)).toMatchObject({
      outcome: "not-applicable",
      reason: "nobody in the team has a line manager in it",
    });
  });
  it("two leads who share the post are both managed by the link", () => {
    const shared = joinedBy(aTeam(), { person: "p-20", roles: ["maths-hub-lead"], daysPerWeek: 1 });
    expect(judgedOnce(lineManagement, shared)).toMatchObject({ requirement: 10, actual: 9, shortfall: 1 });
    const lines = [...(aTeam().lineManagement ?? []), { person: "p-20", manager: "p-02" }];
    const throughTheOther = { ...shared, lineManagement: lines };
    expect(judgedOnce(lineManagement, throughTheOther)).toMatchObject({ shortfall: 1 });
  });
  it("a line holds from its first day to its last, both included", () => {
    const lines = withLine("p-05", { person: "p-05", manager: "p-02", from: "2024-01-08", to: "2024-02-09" });
    const team = aTeam({ lineManagement: lines });
    const days = ["2024-01-07", "2024-01-08", "2024-01-09", "2024-02-08", "2024-02-09", "2024-02-10"];
    expect(days.map((on) => judgedOnce(lineManagement, team, on).outcome)).toEqual([
      "not-met",
      "met",
      "met",
      "met",
      "met",
      "not-met",
    ]);
  });
});
