import { namedRole } from "../named-role.ts";
import type { TeamRule } from "../team-rule.ts";

/** Somebody is named as Assistant Maths Hub Lead (secondary); a job share or an interim holder will do, a vacancy will not. */
export const namedAssistantMathsHubLeadSecondary: TeamRule = /* @__PURE__ */ namedRole({
  id: "mhlm/named-assistant-maths-hub-lead-secondary",
  title: "Assistant Maths Hub Lead (secondary) named",
  clauses: ["SPEC-AnnexC-LG-roles", "SPEC-AnnexC-LG-role-AMHL-secondary"],
  statement: "At least one person is named as Assistant Maths Hub Lead (secondary).",
  role: "assistant-maths-hub-lead-secondary",
});
