import { operationalManagementRoles } from "@maths-hubs/model";
import { cite } from "@maths-hubs/programme/sources";
import { atLeast } from "@maths-hubs/rulekit";
import { readHolders } from "../named-role.ts";
import { postsWith } from "../team-on-date.ts";
import { teamRule, type TeamRule } from "../team-rule.ts";

/** Somebody is named as Maths Hub Co-ordinator or as Maths Hub Project Manager; either is enough, both are fine. */
export const namedCoOrdinatorOrProjectManager: TeamRule = /* @__PURE__ */ teamRule({
  id: "mhlm/named-co-ordinator-or-project-manager",
  title: "Maths Hub Co-ordinator or Project Manager named",
  cites: [/* @__PURE__ */ cite("SPEC", "Annex C, operational management group (role-specific requirements)")],
  clauses: ["SPEC-AnnexC-OG-roles", "SPEC-AnnexC-OG-role-MHC", "SPEC-AnnexC-OG-role-MHPM"],
  force: "must",
  statement: "At least one person is named as Maths Hub Co-ordinator or as Maths Hub Project Manager.",
  unit: "people",
  requirement: (expectations) => expectations.holdersOfEachRole,
  actual: (team) => readHolders(operationalManagementRoles.flatMap((role) => postsWith(team.posts, role))),
  comparison: atLeast,
});
