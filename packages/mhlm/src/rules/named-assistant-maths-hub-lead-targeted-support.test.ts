import { casesOfNamedRole } from "../named-role.test-support.ts";
import { namedAssistantMathsHubLeadTargetedSupport } from "./named-assistant-maths-hub-lead-targeted-support.ts";

casesOfNamedRole(namedAssistantMathsHubLeadTargetedSupport, {
  role: "assistant-maths-hub-lead-targeted-support",
  printed: "Assistant Maths Hub Lead (targeted support)",
  clause: "SPEC-AnnexC-LG-role-AMHL-targeted",
  holder: "p-07",
  path: "/appointments/6",
});
