import {
  assessTeamThroughout,
  singlePointsOfFailure,
  smallestRepair,
  type Repair,
  type SinglePointsOfFailure,
  type TeamQuestion,
} from "@maths-hubs/mhlm";
import type { Team, TeamYear } from "@maths-hubs/model";

/** All that the page says of a team, as the library gives it. */
export interface TeamAnswer {
  readonly year: TeamYear;
  readonly repair: Repair;
  readonly failure: SinglePointsOfFailure;
}

/** Asks the library all that the page shows of a team. */
export const teamAnswer = (team: Team, question: TeamQuestion): TeamAnswer => {
  const year = assessTeamThroughout(team, question);
  return { year, repair: smallestRepair(year), failure: singlePointsOfFailure(team, question) };
};
