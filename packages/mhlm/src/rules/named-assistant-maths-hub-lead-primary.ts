import { namedRole } from "../named-role.ts";
import type { TeamRule } from "../team-rule.ts";

/** Somebody is named as Assistant Maths Hub Lead (primary); a job share or an interim holder will do, a vacancy will not. */
export const namedAssistantMathsHubLeadPrimary: TeamRule = /* @__PURE__ */ namedRole({
  id: "mhlm/named-assistant-maths-hub-lead-primary",
  title: "Assistant Maths Hub Lead (primary) named",
  clauses: ["SPEC-AnnexC-LG-roles", "SPEC-AnnexC-LG-role-AMHL-primary"],
  statement: "At least one person is named as Assistant Maths Hub Lead (primary).",
  role: "assistant-maths-hub-lead-primary",
});
