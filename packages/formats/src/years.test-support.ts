import { assessTeamThroughout } from "@maths-hubs/mhlm";
import type { Appointment, Team, TeamYear } from "@maths-hubs/model";
import { aTeam } from "@maths-hubs/model/testing";

/** The team that meets every rule with nothing to spare, one of its appointments replaced by others. */
const teamWith = (index: number, ...appointments: readonly Appointment[]): Team => {
  const team = aTeam();
  return {
    ...team,
    appointments: team.appointments.flatMap((kept, at) => (at === index ? appointments : [kept])),
  };
};

const lead = (changes: Partial<Appointment>): Appointment => ({
  person: "p-02",
  roles: ["maths-hub-lead"],
  daysPerWeek: 4,
  ...changes,
});

const leadIsAt = 1;

/** Full capacity on every day, with nothing to spare. */
export const compliantYear: TeamYear = assessTeamThroughout(aTeam());

/** No Maths Hub Lead in November: 7.5 days a week. */
export const yearWithVacancy: TeamYear = assessTeamThroughout(
  teamWith(leadIsAt, lead({ to: "2023-10-31" }), lead({ from: "2023-12-01" })),
);

/** No Maths Hub Lead on 15 November. */
export const yearWithOneDayGap: TeamYear = assessTeamThroughout(
  teamWith(leadIsAt, lead({ to: "2023-11-14" }), lead({ from: "2023-11-16" })),
);

/** The days of the Maths Hub Lead are not known in February and March. */
export const yearWithUnknownDays: TeamYear = assessTeamThroughout(
  teamWith(
    leadIsAt,
    lead({ to: "2024-01-31" }),
    { person: "p-02", roles: ["maths-hub-lead"], from: "2024-02-01", to: "2024-03-31" },
    lead({ from: "2024-04-01" }),
  ),
);

/** Leadership works 22.5 days a week: twice what is asked for, and not a joint minimum of both groups. */
export const yearWithMuchToSpare: TeamYear = assessTeamThroughout(
  teamWith(leadIsAt, lead({ daysPerWeek: 15 })),
);

/** Nobody at all. */
export const yearWithoutAnybody: TeamYear = assessTeamThroughout(aTeam({ appointments: [] }));

const monthDay = (month: number, day: string): string =>
  `${month > 12 ? 2024 : 2023}-${String(((month - 1) % 12) + 1).padStart(2, "0")}-${day}`;

const halfMonths = Array.from({ length: 12 }, (_, month) => [
  lead({ daysPerWeek: 4, from: monthDay(month + 9, "01"), to: monthDay(month + 9, "14") }),
  lead({ daysPerWeek: 3, from: monthDay(month + 9, "15"), to: monthDay(month + 9, "28") }),
]).flat();

/** Half of every month is short by 1, and the days after the 28th by 4. */
export const yearWithManyChanges: TeamYear = assessTeamThroughout(teamWith(leadIsAt, ...halfMonths));

/** All of them, by name. */
export const sampleYears: readonly (readonly [name: string, year: TeamYear])[] = [
  ["compliant", compliantYear],
  ["a vacancy of a month", yearWithVacancy],
  ["a gap of one day", yearWithOneDayGap],
  ["unknown days", yearWithUnknownDays],
  ["much to spare", yearWithMuchToSpare],
  ["nobody", yearWithoutAnybody],
  ["many changes", yearWithManyChanges],
];
