import type { Calendar, CalendarEvent } from "./calendar.ts";

/**
 * Continues a calendar that was handed out before, so that importing the new file moves what has moved: an event whose
 * dates changed keeps its uid and gets the next sequence number, one that is gone stays as cancelled.
 *
 * Keep the calendar that this gives, not the file, for the next time. Asking twice changes nothing.
 *
 * @param calendar - the events as they are now
 * @param previous - the calendar that was handed out last, as this function or `timelinesToCalendar` gave it
 *
 * @example
 * ```ts
 * import { reviseCalendar } from "@maths-hubs/formats/ical";
 *
 * const at = (from: string) => [{ uid: "planning@hub", title: "Planning section due", from }];
 * const first = { name: "SW3", asOf: "2024-10-01", events: at("2024-10-18") };
 * const moved = reviseCalendar({ name: "SW3", asOf: "2024-10-08", events: at("2024-10-25") }, first);
 * moved.events.map(({ from, sequence }) => [from, sequence]); // => [["2024-10-25", 1]]
 * const gone = reviseCalendar({ name: "SW3", asOf: "2024-10-09", events: [] }, moved);
 * gone.events.map(({ sequence, cancelled }) => [sequence, cancelled]); // => [[2, true]]
 * ```
 */
export const reviseCalendar = (calendar: Calendar, previous: Calendar): Calendar => {
  const before = new Map(previous.events.map((event) => [event.uid, event]));
  const now = new Set(calendar.events.map(({ uid }) => uid));
  const gone = previous.events.filter(({ uid }) => !now.has(uid));
  return {
    ...calendar,
    events: [
      ...calendar.events.map((event) => continued(event, before.get(event.uid))),
      ...gone.map(cancelled),
    ],
  };
};

const continued = (event: CalendarEvent, before: CalendarEvent | undefined): CalendarEvent => {
  if (before === undefined) return { sequence: 0, ...event };
  const sequence = before.sequence ?? 0;
  return { ...event, sequence: takesPlaceOn(event) === takesPlaceOn(before) ? sequence : sequence + 1 };
};

const takesPlaceOn = ({ from, to = from, cancelled: isOff = false }: CalendarEvent): string =>
  `${from} ${to} ${isOff}`;

const cancelled = (event: CalendarEvent): CalendarEvent =>
  event.cancelled === true ? event : { ...event, cancelled: true, sequence: (event.sequence ?? 0) + 1 };
