import type { LocalLeaderLink } from "@maths-hubs/model";
import { aTeam } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { changed, describedBy, judgedOnce, silentOn, without } from "../judged.test-support.ts";
import { localLeaderLinks } from "./local-leader-links.ts";

const linkedAs = (...links: readonly LocalLeaderLink[]) => aTeam({ localLeaderLinks: links });

describe("Every active local leader is monitored and supported one to one by a member of the leadership group", () => {
  it("is what the rule says, should, by SPEC-AnnexC-LG-F2-2-check and LG-F2-2", () => {
    expect(describedBy(localLeaderLinks)).toEqual({
      id: "mhlm/local-leader-links",
      title: "Local leaders linked one to one",
      cites: [{ source: "SPEC", at: "Annex C, leadership group, function 2, bullet 2" }],
      clauses: ["SPEC-AnnexC-LG-F2-2-check", "SPEC-AnnexC-LG-F2-2"],
      force: "should",
      statement:
        "Every active local leader is monitored and supported one to one by a member of the leadership group.",
      unit: "people",
      comparison: "at least",
    });
  });
  it("all linked: met", () => {
    expect(judgedOnce(localLeaderLinks, aTeam())).toMatchObject({
      outcome: "met",
      requirement: 2,
      actual: 2,
      citation: { source: "SPEC", at: "Annex C, leadership group, function 2, bullet 2" },
      evidence: ["/localLeaderLinks"],
    });
  });
  it("three local leaders, two with a link: the third is reported", () => {
    const team = linkedAs(
      { localLeader: "l-01", link: "p-03" },
      { localLeader: "l-02", link: "p-02" },
      { localLeader: "l-03" },
    );
    expect(judgedOnce(localLeaderLinks, team)).toMatchObject({
      outcome: "not-met",
      requirement: 3,
      actual: 2,
      shortfall: 1,
      evidence: ["/localLeaderLinks/2"],
    });
  });
  it("one member of the leadership group may support several", () => {
    const team = linkedAs({ localLeader: "l-01", link: "p-03" }, { localLeader: "l-02", link: "p-03" });
    expect(judgedOnce(localLeaderLinks, team)).toMatchObject({ outcome: "met", actual: 2 });
  });
  it("a link in the operational management group, or to nobody in the team, is none", () => {
    const team = linkedAs({ localLeader: "l-01", link: "p-08" }, { localLeader: "l-02", link: "x-1" });
    expect(judgedOnce(localLeaderLinks, team)).toMatchObject({
      actual: 0,
      shortfall: 2,
      evidence: ["/localLeaderLinks/0", "/localLeaderLinks/1"],
    });
  });
  it("somebody in both groups is in the leadership group", () => {
    const team = changed(linkedAs({ localLeader: "l-01", link: "p-08" }), "p-03", { person: "p-08" });
    expect(judgedOnce(localLeaderLinks, team).outcome).toBe("met");
  });
  it("a local leader with two entries counts once, and is linked by either", () => {
    const team = linkedAs({ localLeader: "l-01" }, { localLeader: "l-01", link: "p-03" });
    expect(judgedOnce(localLeaderLinks, team)).toMatchObject({
      outcome: "met",
      requirement: 1,
      actual: 1,
      evidence: ["/localLeaderLinks"],
    });
  });
  it("the link has left the team: the local leader has none", () => {
    expect(judgedOnce(localLeaderLinks, without(aTeam(), "p-03"))).toMatchObject({
      shortfall: 1,
      evidence: ["/localLeaderLinks/0"],
    });
  });
  it("the block left out: undetermined", () => {
    const finding = judgedOnce(localLeaderLinks, silentOn(aTeam(), "localLeaderLinks"));
    expect(finding).toMatchObject({ outcome: "undetermined", missing: ["/localLeaderLinks"] });
  });
  it("no active local leader: not applicable, with the reason", () => {
    expect(judgedOnce(localLeaderLinks, linkedAs())).toMatchObject({
      outcome: "not-applicable",
      reason: "the document names no active local leader on this date",
    });
  });
  it("a local leader is active from the first day to the last, both included", () => {
    const team = linkedAs({ localLeader: "l-01", from: "2024-01-08", to: "2024-02-09" });
    const days = ["2024-01-07", "2024-01-08", "2024-01-09", "2024-02-08", "2024-02-09", "2024-02-10"];
    expect(days.map((on) => judgedOnce(localLeaderLinks, team, on).outcome)).toEqual([
      "not-applicable",
      "not-met",
      "not-met",
      "not-met",
      "not-met",
      "not-applicable",
    ]);
  });
});
