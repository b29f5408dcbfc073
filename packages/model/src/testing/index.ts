export { anAppointment, aParticipation, aParticipationRecord, aSchool, aTeam } from "./builders.ts";
