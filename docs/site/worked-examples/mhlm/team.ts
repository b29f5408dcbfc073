import { assessTeam } from "@maths-hubs/mhlm";
import type { Appointment, Team, TeamReport } from "@maths-hubs/model";
import { aTeam } from "@maths-hubs/model/testing";

/** The answer on a day of autumn 2023; the teams of these examples stay as they are all year. */
export const judged = (team: Team): TeamReport => assessTeam(team, { on: "2023-11-15" });

/** A team that meets every rule with nothing to spare, but for what is changed in its appointments. */
export const aTeamWhere = (change: (appointment: Appointment) => Appointment): Team =>
  aTeam({ appointments: aTeam().appointments.map(change) });
