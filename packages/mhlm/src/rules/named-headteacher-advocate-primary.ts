import { namedRole } from "../named-role.ts";
import type { TeamRule } from "../team-rule.ts";

/** Somebody is named as Headteacher Advocate (primary); a job share or an interim holder will do, a vacancy will not. */
export const namedHeadteacherAdvocatePrimary: TeamRule = /* @__PURE__ */ namedRole({
  id: "mhlm/named-headteacher-advocate-primary",
  title: "Headteacher Advocate (primary) named",
  clauses: ["SPEC-AnnexC-LG-roles", "SPEC-AnnexC-LG-role-HTA-primary"],
  statement: "At least one person is named as Headteacher Advocate (primary).",
  role: "headteacher-advocate-primary",
});
