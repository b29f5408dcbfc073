import { academicYear, addDays, isPlainDate, periodOfAcademicYear, plainDate } from "@maths-hubs/calendar";
import { compareTeams, type TeamComparison, type TeamQuestion } from "@maths-hubs/mhlm";
import type { Appointment, Team } from "@maths-hubs/model";

/**
 * The team as it is when somebody has left: no appointment of theirs runs on the day or after it. What others hold stays
 * as it is.
 *
 * @param team - the team
 * @param person - who leaves
 * @param from - the first day without them, `YYYY-MM-DD`
 */
export const teamWithout = (team: Team, person: string, from: string): Team => {
  const { from: start, to: end } = periodOfAcademicYear(academicYear(team.academicYear));
  const last = addDays(plainDate(from), -1);
  const shortened = (one: Appointment): readonly Appointment[] => {
    if (one.person !== person || (one.to ?? end) <= last) return [one];
    return (one.from ?? start) > last ? [] : [{ ...one, to: last }];
  };
  return { ...team, appointments: team.appointments.flatMap(shortened) };
};

/** Who leaves, and from when. */
export interface Leaving {
  readonly person: string;
  readonly from: string;
}

/** What gets better and worse when somebody leaves; `undefined` while it is not said who, or from which day. */
export const whenSomebodyLeaves = (
  team: Team,
  { person, from }: Leaving,
  question: TeamQuestion,
): TeamComparison | undefined =>
  person === "" || !isPlainDate(from)
    ? undefined
    : compareTeams(team, teamWithout(team, person, from), question);
