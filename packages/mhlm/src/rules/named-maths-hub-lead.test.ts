import { casesOfNamedRole } from "../named-role.test-support.ts";
import { namedMathsHubLead } from "./named-maths-hub-lead.ts";

casesOfNamedRole(namedMathsHubLead, {
  role: "maths-hub-lead",
  printed: "Maths Hub Lead",
  clause: "SPEC-AnnexC-LG-role-MHL",
  holder: "p-02",
  path: "/appointments/1",
});
