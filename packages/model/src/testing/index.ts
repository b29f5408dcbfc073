export { aGrant } from "./a-grant.ts";
export { anAppointment, aTeam } from "./builders.ts";
