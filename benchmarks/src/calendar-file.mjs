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

const asOf = "2025-01-31";

const calendarOf = (leaders) => {
  const timelines = activitiesOf(leaders).map((activity) => evaluationTimeline(activity, { asOf }));
  return { timelines, calendar: { ...timelinesToCalendar(timelines), method: "publish" } };
};

/**
 * The calendar file of 2,000 local leaders with four activities each against that of 20, and that of 20 against
 * ical-generator, which would take minutes for the whole.
 */
export const calendarFile = async () => {
  const few = calendarOf(20);
  const many = calendarOf(2000);
  if (eventsIn(calendarToIcs(few.calendar)) !== eventsIn(byGenerator(few.calendar)))
    throw new Error("ical-generator writes other events.");
  const effort = { rounds: 15, milliseconds: 1 };
  const peer = await compare(
    {
      ours: () => calendarToIcs(few.calendar),
      again: () => calendarToIcs(few.calendar),
      generator: () => byGenerator(few.calendar),
      whole: () => calendarToIcs(timelinesToCalendar(few.timelines)),
    },
    effort,
  );
  const growth = await compare(
    {
      few: () => calendarToIcs(few.calendar),
      again: () => calendarToIcs(few.calendar),
      many: () => calendarToIcs(many.calendar),
    },
    effort,
  );
  const [least, most] = [few, many].map(({ calendar }) => calendar.events.length.toLocaleString("en-GB"));
  return [
    {
      name: `ical-generator ${version}, ${least} events, against calendarToIcs`,
      ours: peer.ours.nanoseconds,
      peer: peer.generator.nanoseconds,
      ratio: peer.generator.ratio,
      mark: { atLeast: 10 },
      control: peer.again.ratio,
      unit: "ns",
    },
    {
      name: `timelinesToCalendar and calendarToIcs, ${least} events, against calendarToIcs alone`,
      ours: peer.whole.nanoseconds,
      peer: peer.ours.nanoseconds,
      ratio: peer.whole.ratio,
      control: peer.again.ratio,
      unit: "ns",
    },
    {
      name: `calendarToIcs, ${most} events against ${least}`,
      ours: growth.many.nanoseconds,
      peer: growth.few.nanoseconds,
      ratio: growth.many.ratio,
      mark: { atMost: 120 },
      control: growth.again.ratio,
      unit: "ns",
    },
  ];
};
