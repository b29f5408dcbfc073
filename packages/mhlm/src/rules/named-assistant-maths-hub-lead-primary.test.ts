import { casesOfNamedRole } from "../named-role.test-support.ts";
import { namedAssistantMathsHubLeadPrimary } from "./named-assistant-maths-hub-lead-primary.ts";

casesOfNamedRole(namedAssistantMathsHubLeadPrimary, {
  role: "assistant-maths-hub-lead-primary",
  printed: "Assistant Maths Hub Lead (primary)",
  clause: "SPEC-AnnexC-LG-role-AMHL-primary",
  holder: "p-03",
  path: "/appointments/2",
});
