import { casesOfNamedRole } from "../named-role.test-support.ts";
import { namedAssistantMathsHubLeadSecondary } from "./named-assistant-maths-hub-lead-secondary.ts";

casesOfNamedRole(namedAssistantMathsHubLeadSecondary, {
  role: "assistant-maths-hub-lead-secondary",
  printed: "Assistant Maths Hub Lead (secondary)",
  clause: "SPEC-AnnexC-LG-role-AMHL-secondary",
  holder: "p-04",
  path: "/appointments/3",
});
