import { daysBetween, plainDate, type PlainDate } from "@maths-hubs/calendar";
import type { Activity, Obligation, OpenPeriod, TimelineStage } from "@maths-hubs/model";
import type { PublishedObligation } from "@maths-hubs/programme/evaluation";
import { isDoneBy, obligationStatus } from "./obligation-status.ts";
import { stagePeriods } from "./stage-periods.ts";
import { taskDates, type TaskDates } from "./task-dates.ts";
import { timelinePlan, type PlannedObligation } from "./timeline-plan.ts";

/** The days on which obligations were done, by their place in the walk. */
type DoneDays = (string | null | undefined)[];

/** The four stages of an activity with every obligation of an edition, each once. */
export const timelineStages = (
  published: readonly PublishedObligation[],
  activity: Activity,
  asOf: PlainDate,
): readonly TimelineStage[] => {
  const periods = stagePeriods(activity);
  const doneDays: DoneDays = [];
  return timelinePlan(published).map(({ stage, obligations }) => {
    const period = periods[stage];
    return {
      stage,
      period,
      obligations: obligations.map((planned) => {
        const dates = datesOf(planned, activity, doneDays);
        doneDays[planned.place] = dates.doneOn;
        return obligation(planned.entry, dates, { activity, asOf, period });
      }),
    };
  });
};

const datesOf = (
  { entry, restsOn }: PlannedObligation,
  activity: Activity,
  doneDays: DoneDays,
): TaskDates => {
  if (entry.kind === "what") return taskDates(entry.obligation, activity);
  // A contribution has no due date: it is made when what it rests on is done, or on the day that the host marks.
  const doneOn = activity.done?.[entry.obligation] ?? lastOf(restsOn, doneDays);
  return { due: null, window: null, doneOn };
};

/** The day on which the last of them was done: `undefined` where one is not, `null` where a day is unknown. */
const lastOf = (places: readonly number[], doneDays: DoneDays): string | null | undefined => {
  let last: string | null | undefined;
  for (const place of places) {
    const day = doneDays[place];
    if (day === undefined) return undefined;
    if (last === undefined || day === null || (last !== null && day > last))
      last = last === null ? null : day;
  }
  return last;
};

interface Terms {
  readonly activity: Activity;
  readonly asOf: PlainDate;
  readonly period: OpenPeriod;
}

const obligation = (
  entry: PublishedObligation,
  { due, window, doneOn }: TaskDates,
  { activity, asOf, period }: Terms,
): Obligation => {
  const isDone = isDoneBy(doneOn, asOf);
  // Done on an unknown day may have been in time.
  const until = isDone ? (doneOn ?? null) : asOf;
  const within = window ?? period;
  return {
    id: entry.obligation,
    kind: entry.kind,
    statement: entry.statement,
    due,
    window: within,
    dependsOn: entry.dependsOn,
    status: obligationStatus({ due, from: within.from, doneOn }, asOf),
    doneOn: isDone ? (doneOn ?? null) : null,
    daysLate: due === null || until === null || until <= due ? 0 : daysFrom(due, until),
    asked: entry.national && activity.project === undefined ? "not-stated" : "published",
    citation: entry.citation,
  };
};

const daysFrom = (due: string, until: string): number => daysBetween(plainDate(due), plainDate(until));
