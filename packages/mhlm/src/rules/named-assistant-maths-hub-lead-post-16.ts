import { namedRole } from "../named-role.ts";
import type { TeamRule } from "../team-rule.ts";

/** Somebody is named as Assistant Maths Hub Lead (post-16); a job share or an interim holder will do, a vacancy will not. */
export const namedAssistantMathsHubLeadPost16: TeamRule = /* @__PURE__ */ namedRole({
  id: "mhlm/named-assistant-maths-hub-lead-post-16",
  title: "Assistant Maths Hub Lead (post-16) named",
  clauses: ["SPEC-AnnexC-LG-roles", "SPEC-AnnexC-LG-role-AMHL-post16"],
  statement: "At least one person is named as Assistant Maths Hub Lead (post-16).",
  role: "assistant-maths-hub-lead-post-16",
});
