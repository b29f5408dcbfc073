export { aGrant } from "./a-grant.ts";
export { anActivity } from "./activity-builder.ts";
export { anAppointment, aParticipation, aParticipationRecord, aSchool, aTeam } from "./builders.ts";
export { anApplication, anObjectivesTracker, aTransition } from "./lead-body-builders.ts";
export { aLocalLeader, localLeadersOf } from "./local-leaders-builder.ts";
