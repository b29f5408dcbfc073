import { casesOfNamedRole } from "../named-role.test-support.ts";
import { namedHeadteacherAdvocatePrimary } from "./named-headteacher-advocate-primary.ts";

casesOfNamedRole(namedHeadteacherAdvocatePrimary, {
  role: "headteacher-advocate-primary",
  printed: "Headteacher Advocate (primary)",
  clause: "SPEC-AnnexC-LG-role-HTA-primary",
  holder: "p-06",
  path: "/appointments/5",
});
