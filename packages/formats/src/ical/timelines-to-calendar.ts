import { obligationTitles, surveyTitles, workshopTitles } from "@maths-hubs/model";
import type { EvaluationTimeline, TimelineEvent } from "@maths-hubs/model";
import { plainText } from "@maths-hubs/rulekit";
import { daysRuns } from "../days-runs.ts";
import { activityDetails, activityName, statusWords } from "../timeline-words.ts";
import type { Calendar, CalendarEvent } from "./calendar.ts";

/** What a calendar of timelines is called, and when it reminds. */
export interface TimelineCalendarOptions {
  /** What calendar programs show as its name; the hubs where it is left out. */
  readonly name?: string;
  /** Reminders so many whole days before what is not done yet; none where it is left out. */
  readonly remindDaysBefore?: readonly number[];
  /** Say `publish` where the file is sent by mail or offered as a feed. */
  readonly method?: "publish";
}

/**
 * Turns timelines into the events of a calendar: due dates of tasks, plans and reports, national workshops with the last
 * day for confirming, and the windows of surveys.
 *
 * What has no date gives no event. The uid of an event is made of the activity's id and the obligation alone, so the next
 * timeline of the same activity gives the same uids; `reviseCalendar` compares the two. Only workshops take up the day.
 *
 * @param timelines - the evaluations, at least one, of one date
 * @param options - name and reminders
 *
 * @example
 * ```ts
 * import { timelinesToCalendar } from "@maths-hubs/formats/ical";
 * import { evaluationTimeline } from "@maths-hubs/evaluation";
 * import { anActivity } from "@maths-hubs/model/testing";
 *
 * const calendar = timelinesToCalendar([evaluationTimeline(anActivity(), { asOf: "2024-10-01" })]);
 * const planning = calendar.events.find(({ uid }) => uid.includes("start-what-2"));
 * planning?.uid; // => "SW3/2024-25/NCP24-09/l-07/start-what-2@maths-hubs"
 * planning?.title; // => "Due: HAPPI planning section (NCP24-09, l-07)"
 * planning?.from; // => "2024-10-18"
 * ```
 */
export const timelinesToCalendar = (
  timelines: readonly [EvaluationTimeline, ...EvaluationTimeline[]],
  options: TimelineCalendarOptions = {},
): Calendar => {
  const hubs = [...new Set(timelines.map(({ activity }) => activity.hub))].join(", ");
  const asOf = timelines.reduce((latest, one) => (one.asOf > latest ? one.asOf : latest), timelines[0].asOf);
  const events: CalendarEvent[] = [];
  for (const timeline of timelines) addEvents(events, timeline, options.remindDaysBefore ?? []);
  return {
    name: options.name ?? `Evaluation, ${hubs}`,
    asOf,
    ...(options.method === undefined ? {} : { method: options.method }),
    events,
  };
};

/** What all events of a timeline have in common. */
interface Owner {
  readonly id: string;
  readonly label: string;
  readonly details: string;
  readonly reminders: readonly number[];
}

const addEvents = (
  events: CalendarEvent[],
  timeline: EvaluationTimeline,
  remindDaysBefore: readonly number[],
): void => {
  const { activity } = timeline;
  const owner: Owner = {
    id: activity.id,
    label: `${activityName(activity)}, ${activity.localLeader}`,
    details: activityDetails(activity),
    reminders: remindDaysBefore,
  };
  addTasks(events, timeline, owner);
  for (const event of timeline.events) addWorkshop(events, event, owner);
  addWindows(events, timeline, owner);
  addSubmissions(events, timeline, owner);
};

interface Dated {
  readonly part: string;
  readonly title: string;
  readonly description: string;
  readonly from: string;
  readonly to?: string;
  readonly busy?: boolean;
  readonly done: boolean;
}

const eventOf = ({ part, title, description, done, ...dates }: Dated, owner: Owner): CalendarEvent => ({
  uid: `${owner.id}/${part}@maths-hubs`,
  title: `${title} (${owner.label})`,
  description: `${description}\n${owner.details}`,
  ...dates,
  ...(done || owner.reminders.length === 0 ? undefined : { remindDaysBefore: owner.reminders }),
});

/** The workshops of a task are events of their own. */
const addTasks = (
  events: CalendarEvent[],
  { stages, events: workshops }: EvaluationTimeline,
  owner: Owner,
): void => {
  for (const { obligations } of stages) {
    for (const { id, due, status, statement, kind } of obligations) {
      if (due === null || kind !== "what" || workshops.some(({ obligation }) => obligation === id)) continue;
      const title = `Due: ${obligationTitles[id]}`;
      const description = `${statement}\nStatus: ${statusWords[status]}.`;
      events.push(eventOf({ part: id, title, description, from: due, done: status === "done" }, owner));
    }
  }
};

const addWorkshop = (events: CalendarEvent[], event: TimelineEvent, owner: Owner): void => {
  const { point, number, mode, attended, confirmBy, confirmation } = event;
  const name = plainText(event.title ?? workshopTitles[point]);
  const part = `workshop-${point}-${number}`;
  const description = `${workshopTitles[point]}, ${mode ?? "in a room or online: not known"}.`;
  for (const [index, days] of daysRuns(event.days).entries()) {
    const ofRun = index === 0 ? part : `${part}-${index + 1}`;
    events.push(
      eventOf({ part: ofRun, title: name, description, ...days, busy: true, done: attended === true }, owner),
    );
  }
  if (confirmBy === null) return;
  const done = confirmation !== "open";
  const title = `Confirm by today: ${name}`;
  events.push(
    eventOf(
      {
        part: `${part}-confirm`,
        title,
        description: `Confirmation: ${confirmation}.`,
        from: confirmBy,
        done,
      },
      owner,
    ),
  );
};

/** A window with one known end has no days of its own; its due date is with the tasks. */
const addWindows = (events: CalendarEvent[], { surveys }: EvaluationTimeline, owner: Owner): void => {
  for (const { survey, window, rate } of surveys) {
    const { from, to } = window;
    if (from === null || to === null) continue;
    const title = `${surveyTitles[survey]} open`;
    const description =
      rate === null ? "Completion not known." : `Completed: ${rate.completed} of ${rate.invited}.`;
    events.push(eventOf({ part: `survey-${survey}`, title, description, from, to, done: false }, owner));
  }
};

const addSubmissions = (events: CalendarEvent[], { submissions }: EvaluationTimeline, owner: Owner): void => {
  for (const { reference, kind, title = reference, due, status } of submissions) {
    if (due === null) continue;
    const done = status === "submitted" || status === "late";
    const description = `${kind === "plan" ? "Plan" : "Report"}: ${status}.`;
    events.push(
      eventOf(
        { part: `submission-${reference}`, title: `Due: ${plainText(title)}`, description, from: due, done },
        owner,
      ),
    );
  }
};
