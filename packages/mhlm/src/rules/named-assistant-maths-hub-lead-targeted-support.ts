import { namedRole } from "../named-role.ts";
import type { TeamRule } from "../team-rule.ts";

/** Somebody is named as Assistant Maths Hub Lead (targeted support); a job share or an interim holder will do, a vacancy will not. */
export const namedAssistantMathsHubLeadTargetedSupport: TeamRule = /* @__PURE__ */ namedRole({
  id: "mhlm/named-assistant-maths-hub-lead-targeted-support",
  title: "Assistant Maths Hub Lead (targeted support) named",
  clauses: ["SPEC-AnnexC-LG-roles", "SPEC-AnnexC-LG-role-AMHL-targeted"],
  statement: "At least one person is named as Assistant Maths Hub Lead (targeted support).",
  role: "assistant-maths-hub-lead-targeted-support",
});
