import { describe, expect, it } from "vitest";
import { groupOfAppointment } from "./appointment.ts";
import { functionIds } from "./function-id.ts";
import { groups } from "./group.ts";
import { groupOfRole, isNamedRole, isRoleId, leadershipRoles, operationalManagementRoles } from "./role.ts";

describe("SPEC-AnnexC-LG-roles: seven roles are named for the leadership group", () => {
  it("names seven", () => expect(new Set(leadershipRoles).size).toBe(7));
  it.each(leadershipRoles)("%s belongs to it", (role) => expect(groupOfRole(role)).toBe("leadership"));
});

describe("SPEC-AnnexC-OG-roles: two roles are named for the operational management group", () => {
  it("names two", () => expect(new Set(operationalManagementRoles).size).toBe(2));
  it.each(operationalManagementRoles)("%s belongs to it", (role) =>
    expect(groupOfRole(role)).toBe("operational-management"),
  );
});

describe("SPEC-AnnexC-LG-other, SPEC-AnnexC-OG-other: other roles are allowed, and say no group", () => {
  it.each(["communications-officer", "headteacher-advocate-secondary", "constructor", "__proto__", ""])(
    "%j",
    (role) => {
      expect(groupOfRole(role)).toBeUndefined();
      expect(isNamedRole(role)).toBe(false);
    },
  );
  it("knows the named ones", () =>
    expect([...leadershipRoles, ...operationalManagementRoles].every(isNamedRole)).toBe(true));
});

describe("an appointment belongs to the group of its named role, or the one it states", () => {
  it("reads a named role that is not the first", () =>
    expect(groupOfAppointment({ roles: ["trainer", "maths-hub-lead"] })).toBe("leadership"));
  it("lets a role decide against a stated group", () =>
    expect(groupOfAppointment({ roles: ["maths-hub-lead"], group: "operational-management" })).toBe(
      "leadership",
    ));
});

describe("SPEC-AnnexC-LG-collective, SPEC-AnnexC-OG-purpose: each group has five functions", () => {
  it.each(groups)("%s", (group) =>
    expect(functionIds.filter((id) => id.startsWith(`${group}/`))).toEqual(
      [1, 2, 3, 4, 5].map((n) => `${group}/${n}`),
    ),
  );
});

describe("a role id is lower-case words joined by hyphens", () => {
  it.each(["a", "events-lead", "lead-16-19", `a${"b".repeat(79)}`])("%s is one", (text) => {
    expect(isRoleId(text)).toBe(true);
  });

  it.each(["", "Events", "events lead", "-a", "a-", "a--b", "1a", `a${"b".repeat(80)}`])(
    "%s is none",
    (text) => {
      expect(isRoleId(text)).toBe(false);
    },
  );
});
