import { casesOfNamedRole } from "../named-role.test-support.ts";
import { namedSeniorLeadershipLink } from "./named-senior-leadership-link.ts";

casesOfNamedRole(namedSeniorLeadershipLink, {
  role: "senior-leadership-link",
  printed: "Senior Leadership Link",
  clause: "SPEC-AnnexC-LG-role-SLL",
  holder: "p-01",
  path: "/appointments/0",
});
