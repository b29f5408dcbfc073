import type { TeamYear } from "@maths-hubs/model";
import { aTeam } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { assessTeamThroughout } from "./assess-team-throughout.ts";
import { changed, joinedBy, unsaid, without } from "./judged.test-support.ts";

const secondary = { person: "p-04", roles: ["assistant-maths-hub-lead-secondary"], daysPerWeek: 1.4 };
const emptyInNovember = joinedBy(
  without(aTeam(), "p-04"),
  { ...secondary, employer: "school-b", to: "2023-10-31" },
  { ...secondary, employer: "school-b", from: "2023-12-01" },
);

const spans = (year: TeamYear) => year.slices.map(({ from, to }) => `${from} ${to}`);

describe("Full capacity has to hold throughout the year (SPEC-AnnexB-2-1-check, A11)", () => {
  it("a post empty from 1 to 30 November is reported with its dates and distances", () => {
    const year = assessTeamThroughout(emptyInNovember);
    expect(year).toMatchObject({
      document: "team-year",
      hub: "WM2",
      period: { from: "2023-09-01", to: "2024-08-31" },
      compliant: false,
      heldBackBy: "not-met",
    });
    expect(year.gaps).toEqual([
      {
        rule: "mhlm/leadership-capacity",
        title: "Leadership group capacity",
        force: "must",
        subject: "WM2",
        from: "2023-11-01",
        to: "2023-11-30",
        shortfall: 1.4,
      },
      {
        rule: "mhlm/named-assistant-maths-hub-lead-secondary",
        title: "Assistant Maths Hub Lead (secondary) named",
        force: "must",
        subject: "WM2",
        from: "2023-11-01",
        to: "2023-11-30",
        shortfall: 1,
      },
    ]);
    expect(year.openQuestions).toEqual([]);
  });
  it("the year is cut where that changes, and where a report was submitted", () => {
    const year = assessTeamThroughout(emptyInNovember);
    expect(spans(year)).toEqual([
      "2023-09-01 2023-10-31",
      "2023-11-01 2023-11-30",
      "2023-12-01 2024-01-11",
      "2024-01-12 2024-08-31",
    ]);
    expect(year.slices.map(({ compliant }) => compliant)).toEqual([true, false, true, true]);
    expect(year.slices.map(({ capacity }) => capacity.leadership)).toEqual([11.5, 10.1, 11.5, 11.5]);
  });
  it("a team that holds all year is compliant, with nothing in the way", () => {
    expect(assessTeamThroughout(aTeam())).toMatchObject({
      compliant: true,
      heldBackBy: null,
      gaps: [],
      openQuestions: [],
    });
  });
  it("one day short is not the year", () => {
    const year = assessTeamThroughout(changed(aTeam(), "p-01", { to: "2024-08-30" }));
    expect(year.compliant).toBe(false);
    const must = year.gaps.filter(({ force }) => force === "must");
    expect(must.map(({ from, to }) => `${from} ${to}`)).toEqual([
      "2024-08-31 2024-08-31",
      "2024-08-31 2024-08-31",
    ]);
  });
  it("a day missing at the start as well", () => {
    const year = assessTeamThroughout(changed(aTeam(), "p-01", { from: "2023-09-02" }));
    expect(year.slices[0]).toMatchObject({ from: "2023-09-01", to: "2023-09-01", compliant: false });
  });
  it("a part that is left open holds the year back, with the paths to fill in", () => {
    const team = joinedBy(aTeam(), {
      person: "p-20",
      roles: ["maths-hub-lead"],
      from: "2024-03-01",
      to: "2024-03-31",
    });
    const year = assessTeamThroughout(team, {});
    expect(year).toMatchObject({ compliant: false, heldBackBy: "undetermined" });
    expect(year.openQuestions.filter(({ force }) => force === "must")).toEqual([
      {
        rule: "mhlm/leadership-capacity",
        title: "Leadership group capacity",
        force: "must",
        subject: "WM2",
        from: "2024-03-01",
        to: "2024-03-31",
        missing: ["/appointments/10/daysPerWeek"],
      },
    ]);
  });
  it("not met on one day and open on another: not met is what holds it back", () => {
    const open = joinedBy(aTeam(), { person: "p-20", roles: ["maths-hub-lead"], to: "2023-09-30" });
    const year = assessTeamThroughout(changed(open, "p-01", { to: "2024-05-31" }));
    expect(year.slices[0]?.heldBackBy).toBe("undetermined");
    expect(year.heldBackBy).toBe("not-met");
  });
  it("a successor on the next day leaves no gap, and the evidence names both", () => {
    const handover = joinedBy(
      without(aTeam({ reports: [] }), "p-04"),
      { ...secondary, employer: "lead-body", to: "2024-01-31" },
      { ...secondary, employer: "lead-body", person: "p-04", from: "2024-02-01" },
    );
    const year = assessTeamThroughout(handover);
    expect(spans(year)).toEqual(["2023-09-01 2024-08-31"]);
    const named = year.slices[0]?.findings.find(({ rule }) => rule.endsWith("lead-secondary"));
    expect(named?.evidence).toEqual(["/appointments/9/roles", "/appointments/10/roles"]);
  });
  it("cuts at the dates of lines, links and agreements too", () => {
    const team = aTeam({
      reports: [],
      lineManagement: [{ person: "p-02", manager: "p-01", to: "2023-10-15" }],
      localLeaderLinks: [{ localLeader: "l-01", link: "p-03", from: "2024-02-01" }],
      agreements: [{ class: "local-leader", party: "l-01", to: "2024-05-31" }],
    });
    expect(spans(assessTeamThroughout(team))).toEqual([
      "2023-09-01 2023-10-15",
      "2023-10-16 2024-01-31",
      "2024-02-01 2024-05-31",
      "2024-06-01 2024-08-31",
    ]);
  });
  it("each notice once, with all the places it rests on", () => {
    const team = joinedBy(emptyInNovember, { person: null, roles: ["maths-hub-lead"] });
    const { notices } = assessTeamThroughout(team);
    expect(notices.filter(({ code }) => code === "vacancy")).toHaveLength(1);
    const employers = notices.filter(({ code }) => code === "employers");
    expect(employers.map(({ message }) => message)).toEqual([
      "Members of the leadership group come from 6 employers.",
    ]);
    expect(employers[0]?.evidence).toContain("/appointments/9/employer");
    expect(employers[0]?.evidence).toContain("/appointments/10/employer");
  });
  it("unknown days that run all year leave the whole year open", () => {
    const year = assessTeamThroughout(unsaid(aTeam(), "p-02", "daysPerWeek"));
    expect(year.slices.every(({ capacity }) => capacity.leadership === null)).toBe(true);
    expect(year.openQuestions.map(({ rule, from, to }) => `${rule} ${from} ${to}`)).toEqual([
      "mhlm/leadership-capacity 2023-09-01 2024-08-31",
    ]);
  });
});
