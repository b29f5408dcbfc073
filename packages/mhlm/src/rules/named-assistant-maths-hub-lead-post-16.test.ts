import { casesOfNamedRole } from "../named-role.test-support.ts";
import { namedAssistantMathsHubLeadPost16 } from "./named-assistant-maths-hub-lead-post-16.ts";

casesOfNamedRole(namedAssistantMathsHubLeadPost16, {
  role: "assistant-maths-hub-lead-post-16",
  printed: "Assistant Maths Hub Lead (post-16)",
  clause: "SPEC-AnnexC-LG-role-AMHL-post16",
  holder: "p-05",
  path: "/appointments/4",
});
