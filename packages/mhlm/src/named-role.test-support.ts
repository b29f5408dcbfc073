import { leadershipRoles, type LeadershipRole, type Team } from "@maths-hubs/model";
import { aTeam } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { changed, describedBy, joinedBy, judgedOnce, without } from "./judged.test-support.ts";
import type { TeamRule } from "./team-rule.ts";

/** What one of the seven rules must say, as the test of that rule has read it in the source. */
interface NamedRoleReading {
  readonly role: LeadershipRole;
  /** The title as the source prints it. */
  readonly printed: string;
  /** Clause of the role in the register. */
  readonly clause: string;
  /** Who holds the role in the team that meets every rule. */
  readonly holder: string;
  readonly path: string;
}

/** The cases that all seven leadership roles share; each rule's test file names its own role, title, clause and holder. */
export const casesOfNamedRole = (rule: TeamRule, reading: NamedRoleReading): void => {
  const { role, printed, clause, holder, path } = reading;
  const team = aTeam();
  const vacant = without(team, holder);
  const end = vacant.appointments.length;

  describe(`At least one person is named as ${printed}`, () => {
    it(`is what the rule says, must, by SPEC-AnnexC-LG-roles and ${clause}`, () => {
      expect(describedBy(rule)).toEqual({
        id: `mhlm/named-${role}`,
        title: `${printed} named`,
        cites: [{ source: "SPEC", at: "Annex C, leadership group (role-specific requirements)" }],
        clauses: ["SPEC-AnnexC-LG-roles", clause],
        force: "must",
        statement: `At least one person is named as ${printed}.`,
        unit: "people",
        comparison: "at least",
      });
    });
    it("one holder is enough", () => {
      expect(judgedOnce(rule, team)).toEqual({
        rule: `mhlm/named-${role}`,
        title: `${printed} named`,
        force: "must",
        citation: { source: "SPEC", at: "Annex C, leadership group (role-specific requirements)" },
        edition: { academicYear: "2023/24" },
        subject: "WM2",
        outcome: "met",
        unit: "people",
        requirement: 1,
        actual: 1,
        message: `${printed} named: 1 person, at least 1 required.`,
        evidence: [`${path}/roles`],
      });
    });
    it("nobody is one person short, and the list of appointments is the evidence", () => {
      expect(judgedOnce(rule, vacant)).toMatchObject({
        outcome: "not-met",
        requirement: 1,
        actual: 0,
        shortfall: 1,
        evidence: ["/appointments"],
      });
    });
    it("a vacancy counts for nothing (A24)", () => {
      expect(judgedOnce(rule, changed(team, holder, { person: null }))).toMatchObject({
        outcome: "not-met",
        shortfall: 1,
      });
    });
    it("a job share is two people in one role (A24)", () => {
      const shared = joinedBy(team, { person: "p-20", roles: [role], daysPerWeek: 1 });
      const evidence = [`${path}/roles`, "/appointments/10/roles"];
      expect(judgedOnce(rule, shared)).toMatchObject({ outcome: "met", actual: 2, evidence });
    });
    it("one person with the role in two appointments is one person", () => {
      const twice = joinedBy(team, { person: holder, roles: [role], daysPerWeek: 1 });
      expect(judgedOnce(rule, twice)).toMatchObject({ outcome: "met", actual: 1 });
    });
    it("somebody who holds another role may hold this one too (A1)", () => {
      const other = leadershipRoles.find((one) => one !== role) ?? role;
      const doubled = joinedBy(vacant, { person: "p-20", roles: [other, role], daysPerWeek: 0 });
      expect(judgedOnce(rule, doubled)).toMatchObject({
        outcome: "met",
        evidence: [`/appointments/${end}/roles`],
      });
    });
    it("a holder without stated days is named all the same", () => {
      const unstated = joinedBy(vacant, { person: "p-20", roles: [role] });
      expect(judgedOnce(rule, unstated).outcome).toBe("met");
    });
    it("no other role stands in for it, however many people hold the others", () => {
      const others = leadershipRoles.filter((one) => one !== role);
      const crowd = others.map((one, index) => ({ person: `p-2${index}`, roles: [one], daysPerWeek: 1 }));
      expect(judgedOnce(rule, joinedBy(vacant, ...crowd)).outcome).toBe("not-met");
    });
    it("an interim holder counts from the first day to the last, both included (A24)", () => {
      const interim = joinedBy(vacant, {
        person: "p-20",
        roles: [role],
        daysPerWeek: 1,
        from: "2023-11-01",
        to: "2023-11-30",
      });
      expect(outcomesOn(rule, interim, ["2023-10-31", "2023-11-01", "2023-11-02"])).toEqual([
        "not-met",
        "met",
        "met",
      ]);
      expect(outcomesOn(rule, interim, ["2023-11-29", "2023-11-30", "2023-12-01"])).toEqual([
        "met",
        "met",
        "not-met",
      ]);
    });
  });
};

const outcomesOn = (rule: TeamRule, team: Team, dates: readonly string[]): readonly string[] =>
  dates.map((on) => judgedOnce(rule, team, on).outcome);
