export { anAppointment, aTeam } from "./builders.ts";
