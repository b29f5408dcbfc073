import { anyCharacter } from "@maths-hubs/tooling/any-character";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, plainDate } from "@maths-hubs/calendar";
import type { Calendar } from "./calendar.ts";
import { calendarToIcs } from "./calendar-to-ics.ts";
import { octets } from "./octets.test-support.ts";
import { parsedEvents } from "./parsed-events.test-support.ts";

const hostile = fc.constantFrom(
  "\r\nBEGIN:VEVENT",
  "\r",
  "\n ",
  "\\n",
  "\\",
  ";",
  ",",
  ":",
  '"',
  "\uD83D",
  "\u{1F600}",
  "\u0000",
  "\u2028",
  "é",
  "€",
  "</svg><script>",
);
const anyText = fc
  .array(fc.oneof(fc.string({ unit: anyCharacter, maxLength: 60 }), hostile, fc.string({ maxLength: 90 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(""));

const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays(plainDate("2020-01-01"), days));

const anyEvent = fc.record(
  {
    uid: fc.uuid(),
    title: anyText,
    description: anyText,
    from: day,
    days: fc.integer({ min: 0, max: 400 }),
    categories: fc.array(anyText, { maxLength: 3 }),
    busy: fc.boolean(),
    remindDaysBefore: fc.array(fc.integer({ min: 0, max: 366 }), { maxLength: 2 }),
    sequence: fc.nat({ max: 2 ** 31 - 1 }),
    cancelled: fc.boolean(),
  },
  { requiredKeys: ["uid", "title", "from"] },
);

const anyCalendar = fc
  .record({
    name: anyText,
    asOf: day,
    events: fc.uniqueArray(anyEvent, { selector: ({ uid }) => uid, maxLength: 4 }),
  })
  .map(({ events, ...rest }): Calendar => ({
    ...rest,
    events: events.map(({ days = 0, ...event }) => ({ ...event, to: addDays(event.from, days) })),
  }));

/** A text as a reader gets it back: line ends are one kind, what may not be written is U+FFFD. */
const asRead = (text: string): string =>
  text
    .replaceAll(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/g, "\n")
    .replaceAll(/(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, "\uFFFD");

describe("whatever the texts of a calendar", () => {
  it("no line has more than 75 octets, and no line end stands alone", () => {
    fc.assert(
      fc.property(anyCalendar, (calendar) => {
        const file = calendarToIcs(calendar);
        expect(file.endsWith("\r\n")).toBe(true);
        const lines = file.slice(0, -2).split("\r\n");
        expect(Math.max(...lines.map(octets))).toBeLessThanOrEqual(75);
        for (const line of lines) expect(line).not.toMatch(/[\r\n]/);
      }),
      { numRuns: 150 },
    );
  });

  it("no character is split: no line holds half of one", () => {
    fc.assert(
      fc.property(anyCalendar, (calendar) => {
        for (const line of calendarToIcs(calendar).split("\r\n")) expect(line).not.toMatch(/\p{Cs}/u);
      }),
      { numRuns: 150 },
    );
  });

  it("ical.js reads the same events", () => {
    fc.assert(
      fc.property(anyCalendar, (calendar) => {
        expect(parsedEvents(calendarToIcs(calendar))).toEqual(
          calendar.events.map(({ uid, title, description, from, to = from, sequence = 0, ...event }) => ({
            uid,
            title: asRead(title),
            description: description === undefined ? null : asRead(description),
            from,
            end: addDays(plainDate(to), 1),
            isAllDay: true,
            sequence,
            status: event.cancelled === true ? "CANCELLED" : null,
            alarms:
              event.cancelled === true
                ? []
                : (event.remindDaysBefore ?? []).map((days) => ({
                    action: "DISPLAY",
                    description: asRead(title),
                    seconds: days * -86_400 + 0,
                  })),
          })),
        );
      }),
      { numRuns: 150 },
    );
  });

  it("equal calendars give equal bytes", () => {
    fc.assert(
      fc.property(anyCalendar, (calendar) => {
        expect(calendarToIcs(JSON.parse(JSON.stringify(calendar)) as Calendar)).toBe(calendarToIcs(calendar));
      }),
      { numRuns: 50 },
    );
  });
});
