import { namedRole } from "../named-role.ts";
import type { TeamRule } from "../team-rule.ts";

/** Somebody is named as Senior Leadership Link; a job share or an interim holder will do, a vacancy will not. */
export const namedSeniorLeadershipLink: TeamRule = /* @__PURE__ */ namedRole({
  id: "mhlm/named-senior-leadership-link",
  title: "Senior Leadership Link named",
  clauses: ["SPEC-AnnexC-LG-roles", "SPEC-AnnexC-LG-role-SLL"],
  statement: "At least one person is named as Senior Leadership Link.",
  role: "senior-leadership-link",
});
