import { addDays, plainDate } from "@maths-hubs/calendar";
import { invalidDocument } from "@maths-hubs/model";
import { calendarFaults } from "./calendar-faults.ts";
import type { Calendar, CalendarEvent } from "./calendar.ts";
import { contentLine } from "./content-line.ts";
import { textValue } from "./text-value.ts";

/**
 * Writes a calendar as an iCalendar file (RFC 5545): whole-day events with an exclusive end, lines of at most 75 octets,
 * every text escaped.
 *
 * Nothing in it depends on a clock, a time zone or chance: equal calendars give equal bytes, and a day is that day wherever
 * the file is opened. Encode the text as UTF-8 when you save it.
 *
 * @param calendar - the events
 *
 * @throws an `InvalidDocumentError` with code `invalid-document` if a date is no day or a last day comes before the
 * first, if two events have the same uid, or if a sequence or reminder is out of its range; it lists every fault with its path.
 *
 * @example
 * ```ts
 * import { calendarToIcs } from "@maths-hubs/formats/ical";
 *
 * const event = { uid: "planning@hub", title: "Planning section; due", from: "2024-10-18" };
 * const file = calendarToIcs({ name: "SW3", asOf: "2024-10-01", events: [event] });
 * const lines = file.split("\r\n");
 * lines.slice(6, 12); // => ["BEGIN:VEVENT", "UID:planning@hub", "DTSTAMP:20241001T000000Z", "DTSTART;VALUE=DATE:20241018", "DTEND;VALUE=DATE:20241019", "SEQUENCE:0"]
 * lines[12]; // => "SUMMARY:Planning section\\; due"
 * calendarToIcs({ name: "SW3", asOf: "2024-10-01", events: [event, event] }); // throws invalid-document
 * ```
 */
export const calendarToIcs = (calendar: Calendar): string => {
  const faults = calendarFaults(calendar);
  if (faults.length > 0) throw invalidDocument("calendar", faults);
  const stamp = `DTSTAMP:${basicDate(calendar.asOf)}T000000Z\r\n`;
  const method = calendar.method === undefined ? "" : "METHOD:PUBLISH\r\n";
  const name = textValue(calendar.name);
  // Joined at once: a text of a hundred thousand parts, added one by one, costs more the longer it gets.
  const events = calendar.events.map((event) => eventText(event, stamp)).join("");
  return (
    `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//maths-hubs//formats//EN\r\nCALSCALE:GREGORIAN\r\n${method}` +
    `${contentLine("NAME", name)}${contentLine("X-WR-CALNAME", name)}${events}END:VCALENDAR\r\n`
  );
};

const eventText = (event: CalendarEvent, stamp: string): string => {
  const { uid, title, description, from, to = from, sequence = 0, cancelled = false } = event;
  const end = addDays(plainDate(to), 1);
  const status = cancelled ? "STATUS:CANCELLED\r\n" : "";
  const details = description === undefined ? "" : contentLine("DESCRIPTION", textValue(description));
  return (
    `BEGIN:VEVENT\r\n${contentLine("UID", textValue(uid))}${stamp}` +
    `DTSTART;VALUE=DATE:${basicDate(from)}\r\nDTEND;VALUE=DATE:${basicDate(end)}\r\nSEQUENCE:${sequence}\r\n` +
    `${contentLine("SUMMARY", textValue(title))}${details}${categoriesLine(event)}${status}` +
    `TRANSP:${event.busy === true ? "OPAQUE" : "TRANSPARENT"}\r\n${cancelled ? "" : alarms(event)}END:VEVENT\r\n`
  );
};

const categoriesLine = ({ categories = [] }: CalendarEvent): string =>
  categories.length === 0 ? "" : contentLine("CATEGORIES", categories.map(textValue).join(","));

/** A display alarm needs a description of its own; the trigger is relative to the start of the first day. */
const alarms = ({ remindDaysBefore = [], title }: CalendarEvent): string => {
  let written = "";
  for (const days of remindDaysBefore) {
    const trigger = days === 0 ? "PT0S" : `-P${days}D`;
    written += `BEGIN:VALARM\r\nACTION:DISPLAY\r\n${contentLine("DESCRIPTION", textValue(title))}TRIGGER:${trigger}\r\nEND:VALARM\r\n`;
  }
  return written;
};

const basicDate = (date: string): string => date.slice(0, 4) + date.slice(5, 7) + date.slice(8);
