import {
  compareDates,
  deadlineBefore,
  plainDate,
  type HolidayList,
  type PlainDate,
} from "@maths-hubs/calendar";
import type { Activity, TaskId, TimelineEvent, Workshop, WorkshopPoint } from "@maths-hubs/model";
import { hasHappened } from "./activity-on-date.ts";
import { confirmationState } from "./event-confirmation.ts";

/** What the events of an activity are judged with. */
interface EventTerms {
  readonly asOf: PlainDate;
  /** Working days before a face-to-face event. */
  readonly workingDays: number;
  readonly holidays: HolidayList | undefined;
}

const taskOf: Readonly<Record<WorkshopPoint, TaskId>> = {
  first: "before-what-1",
  "mid-year": "during-what-1",
  final: "end-what-1",
};

/** The national workshops of an activity with their deadlines, by first day. */
export const timelineEvents = ({ workshops = [] }: Activity, terms: EventTerms): readonly TimelineEvent[] => {
  const numbers: Record<WorkshopPoint, number> = { first: 0, "mid-year": 0, final: 0 };
  const events = workshops.map((workshop, index) => {
    numbers[workshop.point] += 1;
    return timelineEvent(workshop, { index, number: numbers[workshop.point] }, terms);
  });
  return events.length < 2 ? events : events.toSorted(byFirstDay);
};

const byFirstDay = (one: TimelineEvent, other: TimelineEvent): number => {
  const [first = ""] = one.days;
  const [second = ""] = other.days;
  if (first === second) return 0;
  return first < second ? -1 : 1;
};

const daysOf = ({ on, alsoOn }: Workshop): readonly PlainDate[] => {
  const first = plainDate(on);
  if (alsoOn === undefined) return [first];
  const days = [...new Set([first, ...alsoOn.map((day) => plainDate(day))])];
  days.sort(compareDates);
  return days;
};

const timelineEvent = (
  workshop: Workshop,
  { index, number }: { readonly index: number; readonly number: number },
  { asOf, workingDays, holidays }: EventTerms,
): TimelineEvent => {
  const { point, title, mode = null, confirmedOn, attended = null } = workshop;
  const days = daysOf(workshop);
  const [firstDay = plainDate(workshop.on)] = days;
  const lastDay = days.at(-1) ?? firstDay;
  const options = holidays === undefined ? {} : { holidays };
  const limit = mode === "face-to-face" ? deadlineBefore({ event: firstDay, workingDays }, options) : null;
  const confirmBy = limit === null ? null : limit.deadline;
  return {
    point,
    number,
    obligation: taskOf[point],
    path: `/workshops/${index}`,
    ...(title === undefined ? undefined : { title }),
    days,
    mode,
    confirmBy,
    projected: limit !== null && limit.projected,
    confirmation: confirmationState(workshop, { lastDay, confirmBy }, asOf),
    confirmedOn: hasHappened(confirmedOn, asOf) ? confirmedOn : null,
    attended: lastDay <= asOf ? attended : null,
  };
};
