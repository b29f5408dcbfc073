import type { Notice, Team } from "@maths-hubs/model";
import { aTeam } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { assessTeamThroughout } from "./assess-team-throughout.ts";
import { assessTeam } from "./assess-team.ts";
import { changed, joinedBy, leftOut, someDay } from "./judged.test-support.ts";

const on = (team: Team, date: string, code: Notice["code"]): readonly Notice[] =>
  assessTeam(team, { on: date }).notices.filter((notice) => notice.code === code);
const throughout = (team: Team, code: Notice["code"]): readonly Notice[] =>
  assessTeamThroughout(team).notices.filter((notice) => notice.code === code);

describe("What the sources allow is told, and never held against a team", () => {
  it("one person with several roles in one group (A1)", () => {
    const team = changed(aTeam(), "p-03", {
      roles: ["assistant-maths-hub-lead-primary", "assistant-maths-hub-lead-secondary"],
    });
    expect(on(team, someDay, "person-in-several-roles")).toEqual([
      {
        code: "person-in-several-roles",
        subject: "p-03",
        message: "p-03 holds 2 roles: assistant-maths-hub-lead-primary, assistant-maths-hub-lead-secondary.",
        evidence: ["/appointments/2"],
      },
    ]);
    expect(on(team, someDay, "person-in-both-groups")).toEqual([]);
    expect(assessTeam(team, { on: someDay }).compliant).toBe(true);
  });
  it("one person with the same role twice holds one role", () => {
    const team = joinedBy(aTeam(), { person: "p-02", roles: ["maths-hub-lead"], daysPerWeek: 1 });
    expect(on(team, someDay, "person-in-several-roles")).toEqual([]);
  });
  it("one person in both groups (A5), which is two roles as well", () => {
    const team = joinedBy(aTeam(), { person: "p-02", roles: ["maths-hub-co-ordinator"], daysPerWeek: 1 });
    const evidence = ["/appointments/1", "/appointments/10"];
    expect(on(team, someDay, "person-in-both-groups")).toEqual([
      {
        code: "person-in-both-groups",
        subject: "p-02",
        message: "p-02 is in both groups; the days of each appointment count for its own group only.",
        evidence,
      },
    ]);
    expect(on(team, someDay, "person-in-several-roles")).toMatchObject([{ subject: "p-02", evidence }]);
  });
  it("a person who changes from one group to the other is in both on no day, and never in the year", () => {
    const team = joinedBy(changed(aTeam(), "p-03", { to: "2023-12-31" }), {
      person: "p-03",
      roles: ["maths-hub-co-ordinator"],
      daysPerWeek: 1,
      from: "2024-01-01",
    });
    expect(on(team, "2023-12-31", "person-in-both-groups")).toEqual([]);
    expect(on(team, "2024-01-01", "person-in-both-groups")).toEqual([]);
    expect(throughout(team, "person-in-both-groups")).toEqual([]);
    expect(throughout(team, "person-in-several-roles")).toEqual([]);
  });
  it("a role of the hub's own, with the group that its days count for (SPEC-AnnexC-OG-other, LG-other)", () => {
    expect(on(aTeam(), someDay, "other-role")).toEqual([
      {
        code: "other-role",
        subject: "communications-officer",
        message:
          '"communications-officer" is a role of the hub\'s own; its days count for the operational management group.',
        evidence: ["/appointments/9/roles"],
      },
    ]);
    const own = { person: "p-20", roles: ["assistant-maths-hub-lead-send"], group: "leadership" } as const;
    expect(on(joinedBy(aTeam(), own), someDay, "other-role")[1]?.message).toBe(
      '"assistant-maths-hub-lead-send" is a role of the hub\'s own; its days count for the leadership group.',
    );
  });
  it("a vacancy, with the titles of its roles, on the days it is dated for (A24)", () => {
    const roles = ["assistant-maths-hub-lead-secondary", "additional-capacity"];
    const team = joinedBy(aTeam(), { person: null, roles, from: "2023-11-01", to: "2023-11-30" });
    const notice = {
      code: "vacancy",
      subject: "assistant-maths-hub-lead-secondary additional-capacity",
      message: "A vacancy counts for nothing: assistant-maths-hub-lead-secondary, additional-capacity.",
      evidence: ["/appointments/10"],
    };
    const days = ["2023-10-31", "2023-11-01", "2023-11-30", "2023-12-01"];
    expect(days.map((date) => on(team, date, "vacancy").length)).toEqual([0, 1, 1, 0]);
    expect(on(team, "2023-11-01", "vacancy")).toEqual([notice]);
    expect(throughout(team, "vacancy")).toEqual([notice]);
  });
  it("a vacancy without dates is one all year", () => {
    const team = joinedBy(aTeam(), { person: null, roles: ["maths-hub-lead"] });
    expect(on(team, "2023-09-01", "vacancy")).toHaveLength(1);
    expect(on(team, "2024-08-31", "vacancy")).toHaveLength(1);
  });
  it("how many employers the leadership group comes from (A25)", () => {
    expect(on(aTeam(), someDay, "employers")).toEqual([
      {
        code: "employers",
        subject: "WM2",
        message: "Members of the leadership group come from 6 employers.",
        evidence: [0, 1, 2, 3, 4, 5, 6].map((n) => `/appointments/${n}/employer`),
      },
    ]);
    const appointments = aTeam().appointments.map((one) => ({ ...one, employer: "lead-body" }));
    expect(on(aTeam({ appointments }), someDay, "employers")[0]?.message).toBe(
      "Members of the leadership group come from 1 employer.",
    );
  });
  it("nothing of employers where no appointment states one", () => {
    const appointments = aTeam().appointments.map((one) => leftOut(one, "employer"));
    expect(on(aTeam({ appointments }), someDay, "employers")).toEqual([]);
  });
  it("a code that is well formed and not listed is said to be so, once", () => {
    const notice = {
      code: "hub-not-listed",
      subject: "SW6",
      message: "SW6 is well formed, but is none of the 40 hubs that the handbook of 2024/25 lists.",
      evidence: ["/hub"],
    };
    expect(on(aTeam({ hub: "SW6" }), someDay, "hub-not-listed")).toEqual([notice]);
    expect(throughout(aTeam({ hub: "SW6" }), "hub-not-listed")).toEqual([notice]);
    expect(assessTeam(aTeam({ hub: "SW6" }), { on: someDay }).compliant).toBe(true);
  });
  it("in a year, the same role of two appointments is told once, with both places", () => {
    const post = {
      person: "p-20",
      roles: ["communications-officer"],
      group: "operational-management",
    } as const;
    const team = joinedBy(aTeam(), { ...post, daysPerWeek: 1, from: "2024-01-01" });
    expect(throughout(team, "other-role").map(({ evidence }) => evidence)).toEqual([
      ["/appointments/9/roles", "/appointments/10/roles"],
    ]);
  });
  it("in a year, the same of several dates is told once, with all the places", () => {
    const lead = { person: "p-03", roles: ["maths-hub-lead"], daysPerWeek: 1 };
    const team = joinedBy(
      aTeam(),
      { ...lead, from: "2023-10-01", to: "2023-10-31" },
      { ...lead, from: "2024-02-01", to: "2024-02-29" },
    );
    expect(throughout(team, "person-in-several-roles")).toEqual([
      {
        code: "person-in-several-roles",
        subject: "p-03",
        message: "p-03 holds 2 roles: assistant-maths-hub-lead-primary, maths-hub-lead.",
        evidence: ["/appointments/2", "/appointments/10", "/appointments/11"],
      },
    ]);
  });
});
