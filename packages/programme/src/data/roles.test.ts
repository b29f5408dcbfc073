import { groupOfRole, leadershipRoles, operationalManagementRoles } from "@maths-hubs/model";
import { describe, expect, it } from "vitest";
import { assistantLeadPhases, publishedRoles } from "./roles.ts";

describe("Annex C names seven leadership roles and two operational management roles", () => {
  it("in the order of the ids", () =>
    expect(publishedRoles.map(({ id }) => id)).toEqual([...leadershipRoles, ...operationalManagementRoles]));
  it("each in the group of its id", () => {
    for (const { id, group } of publishedRoles) expect(group).toBe(groupOfRole(id));
  });
  it("under the titles printed", () =>
    expect(publishedRoles.map(({ clauses, title }) => `${clauses[0]}: ${title}`)).toEqual([
      "SPEC-AnnexC-LG-role-SLL: Senior Leadership Link",
      "SPEC-AnnexC-LG-role-MHL: Maths Hub Lead",
      "SPEC-AnnexC-LG-role-AMHL-primary: Assistant Maths Hub Lead (primary)",
      "SPEC-AnnexC-LG-role-AMHL-secondary: Assistant Maths Hub Lead (secondary)",
      "SPEC-AnnexC-LG-role-AMHL-post16: Assistant Maths Hub Lead (post-16)",
      "SPEC-AnnexC-LG-role-HTA-primary: Headteacher Advocate (primary)",
      "SPEC-AnnexC-LG-role-AMHL-targeted: Assistant Maths Hub Lead (targeted support)",
      "SPEC-AnnexC-OG-role-MHC: Maths Hub Co-ordinator",
      "SPEC-AnnexC-OG-role-MHPM: Maths Hub Project Manager",
    ]));
});

describe("HBK-Gloss-AMHL: an Assistant Maths Hub Lead is primary, secondary or post-16", () => {
  it("targeted support is no phase", () =>
    expect(assistantLeadPhases).toEqual(["primary", "secondary", "post-16"]));
});
