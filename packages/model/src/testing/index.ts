export { anActivity } from "./activity-builder.ts";
export { aGrant } from "./a-grant.ts";
export { anAppointment, aTeam } from "./builders.ts";
export { anApplication, anObjectivesTracker, aTransition } from "./lead-body-builders.ts";
