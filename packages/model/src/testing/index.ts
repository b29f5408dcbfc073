export { anActivity } from "./activity-builder.ts";
export { anAppointment, aTeam } from "./builders.ts";
