import { readFileSync } from "node:fs";
import { evaluationTimeline } from "@maths-hubs/evaluation";
import { calendarToIcs, timelinesToCalendar } from "@maths-hubs/formats/ical";
import ical, { ICalCalendarMethod } from "ical-generator";
import { activitiesOf } from "./activities.mjs";
import { compare } from "./measure.mjs";

const version = JSON.parse(
  readFileSync(new URL("../node_modules/ical-generator/package.json", import.meta.url), "utf8"),
).version;

/** The same events by ical-generator: whole days in UTC, since it takes dates with a time. */
const byGenerator = ({ name, asOf, events }) => {
  const stamp = new Date(`${asOf}T00:00:00Z`);
  const calendar = ical({ name, prodId: "//maths-hubs//formats//EN", method: ICalCalendarMethod.PUBLISH });
  for (const { uid, title, description, from, to = from } of events) {
    calendar.createEvent({
      id: uid,
      stamp,
      start: new Date(`${from}T00:00:00Z`),
      end: new Date(Date.parse(to) + 86_400_000),
      allDay: true,
      timezone: "UTC",
      summary: title,
      description,
    });
  }
  return calendar.toString();
};

const eventsIn = (file) => file.match(/^BEGIN:VEVENT/gm)?.length;

/** The calendar file of 2,000 local leaders with four activities each, from timelines and from events. */
export const calendarFile = async () => {
  const timelines = activitiesOf(2000).map((activity) => evaluationTimeline(activity, { asOf: "2025-01-31" }));
  const calendar = { ...timelinesToCalendar(timelines), method: "publish" };
  if (eventsIn(calendarToIcs(calendar)) !== eventsIn(byGenerator(calendar)))
    throw new Error("ical-generator writes other events.");
  const times = await compare(
    {
      ours: () => calendarToIcs(calendar),
      again: () => calendarToIcs(calendar),
      generator: () => byGenerator(calendar),
      whole: () => calendarToIcs(timelinesToCalendar(timelines)),
    },
    { rounds: 15, milliseconds: 1 },
  );
  const row = (name, changes) => ({ name, control: times.again.ratio, unit: "ns", ...changes });
  return [
    row(`ical-generator ${version}, ${calendar.events.length} events, against calendarToIcs`, {
      ours: times.ours.nanoseconds,
      peer: times.generator.nanoseconds,
      ratio: times.generator.ratio,
      mark: { atLeast: 10 },
    }),
    row("timelinesToCalendar and calendarToIcs, against calendarToIcs alone", {
      ours: times.whole.nanoseconds,
      peer: times.ours.nanoseconds,
      ratio: times.whole.ratio,
    }),
  ];
};
