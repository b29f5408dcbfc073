import { daysBetween, plainDate, type PlainDate } from "@maths-hubs/calendar";
import type { Activity, EvaluationStage, Obligation, ObligationId, OpenPeriod } from "@maths-hubs/model";
import type { PublishedObligation } from "@maths-hubs/programme/evaluation";
import { isDoneBy, obligationStatus } from "./obligation-status.ts";
import { taskDates } from "./task-dates.ts";

/** What all obligations of one timeline have in common. */
interface TimelineTerms {
  readonly activity: Activity;
  readonly asOf: PlainDate;
  readonly periods: Readonly<Record<EvaluationStage, OpenPeriod>>;
}

/** The days on which obligations were done, as far as the timeline has been walked. */
type DoneDays = Map<ObligationId, string | null | undefined>;

/** Every obligation of an edition on one activity, in the order of the handbook. */
export const timelineObligations = (
  published: readonly PublishedObligation[],
  terms: TimelineTerms,
): readonly Obligation[] => {
  const doneDays: DoneDays = new Map();
  return published.map((entry) =>
    entry.kind === "what" ? task(entry, terms, doneDays) : contribution(entry, terms, doneDays),
  );
};

const task = (entry: PublishedObligation, terms: TimelineTerms, doneDays: DoneDays): Obligation => {
  const { due, window, doneOn } = taskDates(entry.obligation, terms.activity);
  doneDays.set(entry.obligation, doneOn);
  return obligation(entry, terms, { due, window: window ?? terms.periods[entry.stage], doneOn });
};

/** A contribution has no due date: it is made when what it rests on is done, or on the day that the host marks. */
const contribution = (entry: PublishedObligation, terms: TimelineTerms, doneDays: DoneDays): Obligation => {
  const doneOn = terms.activity.done?.[entry.obligation] ?? lastOf(entry.dependsOn, doneDays);
  doneDays.set(entry.obligation, doneOn);
  return obligation(entry, terms, { due: null, window: terms.periods[entry.stage], doneOn });
};

/** The day on which the last of them was done: `undefined` where one is not, `null` where a day is unknown. */
const lastOf = (ids: readonly ObligationId[], doneDays: DoneDays): string | null | undefined => {
  let last: string | null | undefined;
  for (const id of ids) {
    const day = doneDays.get(id);
    if (day === undefined) return undefined;
    if (last === undefined || day === null || (last !== null && day > last))
      last = last === null ? null : day;
  }
  return last;
};

interface Dates {
  readonly due: string | null;
  readonly window: OpenPeriod;
  readonly doneOn: string | null | undefined;
}

const obligation = (
  entry: PublishedObligation,
  { activity, asOf }: TimelineTerms,
  { due, window, doneOn }: Dates,
): Obligation => {
  const doneBy = isDoneBy(doneOn, asOf) ? (doneOn ?? null) : undefined;
  const until = doneBy === undefined ? asOf : doneBy;
  return {
    id: entry.obligation,
    kind: entry.kind,
    statement: entry.statement,
    due,
    window,
    dependsOn: entry.dependsOn,
    status: obligationStatus({ due, from: window.from, doneOn }, asOf),
    doneOn: doneBy ?? null,
    daysLate:
      due === null || until === null || until <= due ? 0 : daysBetween(plainDate(due), plainDate(until)),
    asked: entry.national && activity.project === undefined ? "not-stated" : "published",
    citation: entry.citation,
  };
};
