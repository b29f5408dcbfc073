import { namedRole } from "../named-role.ts";
import type { TeamRule } from "../team-rule.ts";

/** Somebody is named as Maths Hub Lead; a job share or an interim holder will do, a vacancy will not. */
export const namedMathsHubLead: TeamRule = /* @__PURE__ */ namedRole({
  id: "mhlm/named-maths-hub-lead",
  title: "Maths Hub Lead named",
  clauses: ["SPEC-AnnexC-LG-roles", "SPEC-AnnexC-LG-role-MHL"],
  statement: "At least one person is named as Maths Hub Lead.",
  role: "maths-hub-lead",
});
