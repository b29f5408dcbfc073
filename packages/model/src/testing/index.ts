export { anAppointment, aTeam } from "./builders.ts";
export { anApplication, anObjectivesTracker, aTransition } from "./lead-body-builders.ts";
