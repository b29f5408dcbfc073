export { anAppointment, aTeam } from "./builders.ts";
export { aLocalLeader, localLeadersOf } from "./local-leaders-builder.ts";
