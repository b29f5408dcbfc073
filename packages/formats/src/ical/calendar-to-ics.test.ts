import { describe, expect, it } from "vitest";
import type { Calendar, CalendarEvent } from "./calendar.ts";
import { calendarToIcs } from "./calendar-to-ics.ts";
import { parsedEvents } from "./parsed-events.test-support.ts";

const planning: CalendarEvent = { uid: "planning@hub", title: "Planning section due", from: "2024-10-18" };

const calendarOf = (...events: readonly CalendarEvent[]): Calendar => ({
  name: "SW3",
  asOf: "2024-10-01",
  events,
});

const faultsOf = (calendar: Calendar): readonly string[] => {
  try {
    return [calendarToIcs(calendar)];
  } catch (error) {
    const { code, faults } = error as { code: string; faults: readonly { path: string; code: string }[] };
    return [code, ...faults.map((fault) => `${fault.path} ${fault.code}`)];
  }
};

describe("a calendar file is these bytes in every time zone", () => {
  it("with everything that an event may say", () => {
    const window: CalendarEvent = {
      uid: "autumn@hub",
      title: "Autumn survey",
      description: "Opens.\nCloses.",
      from: "2025-03-29",
      to: "2025-03-31",
      categories: ["Survey", "SW3, SW4"],
      busy: true,
      remindDaysBefore: [7, 0],
      sequence: 2,
    };
    const gone: CalendarEvent = { ...planning, uid: "gone@hub", cancelled: true, remindDaysBefore: [1] };
    expect(calendarToIcs({ ...calendarOf(window, gone), method: "publish" }).split("\r\n")).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//maths-hubs//formats//EN",
      "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH",
      "NAME:SW3",
      "X-WR-CALNAME:SW3",
      "BEGIN:VEVENT",
      "UID:autumn@hub",
      "DTSTAMP:20241001T000000Z",
      "DTSTART;VALUE=DATE:20250329",
      "DTEND;VALUE=DATE:20250401",
      "SEQUENCE:2",
      "SUMMARY:Autumn survey",
      String.raw`DESCRIPTION:Opens.\nCloses.`,
      String.raw`CATEGORIES:Survey,SW3\, SW4`,
      "TRANSP:OPAQUE",
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      "DESCRIPTION:Autumn survey",
      "TRIGGER:-P7D",
      "END:VALARM",
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      "DESCRIPTION:Autumn survey",
      "TRIGGER:PT0S",
      "END:VALARM",
      "END:VEVENT",
      "BEGIN:VEVENT",
      "UID:gone@hub",
      "DTSTAMP:20241001T000000Z",
      "DTSTART;VALUE=DATE:20241018",
      "DTEND;VALUE=DATE:20241019",
      "SEQUENCE:0",
      "SUMMARY:Planning section due",
      "STATUS:CANCELLED",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ]);
  });

  it("with neither a method nor an event where none is given", () => {
    expect(calendarToIcs(calendarOf())).not.toMatch(/METHOD|VEVENT/);
  });
});

describe("an independent parser reads the same whole days", () => {
  it.each([
    ["one day", "2024-10-18", undefined, "2024-10-19"],
    ["a window over the change to summer time", "2025-03-29", "2025-03-31", "2025-04-01"],
    ["a window over the change from summer time", "2024-10-26", "2024-10-27", "2024-10-28"],
    ["the leap day", "2024-02-29", "2024-02-29", "2024-03-01"],
    ["the last day of a year", "2024-12-31", undefined, "2025-01-01"],
  ])("%s", (_, from, to, end) => {
    const event = { ...planning, from, ...(to === undefined ? {} : { to }), remindDaysBefore: [7] };
    expect(parsedEvents(calendarToIcs(calendarOf(event)))).toEqual([
      {
        uid: "planning@hub",
        title: "Planning section due",
        description: null,
        from,
        end,
        isAllDay: true,
        sequence: 0,
        status: null,
        alarms: [{ action: "DISPLAY", description: "Planning section due", seconds: -7 * 86_400 }],
      },
    ]);
  });
});

describe("hostile text stays text", () => {
  const title = "Work Group\r\nBEGIN:VEVENT\rEND:VCALENDAR\n</svg><script>\u0000\u0085\u2028;,\\n";

  it("in every property, and begins no line of its own", () => {
    const event = {
      ...planning,
      uid: title,
      title,
      description: title,
      categories: [title],
      remindDaysBefore: [1],
    };
    const file = calendarToIcs({ ...calendarOf(event), name: title });
    expect(file.match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
    expect(file).not.toMatch(/(?![\r\n])[\p{Cc}\u2028]|\r(?!\n)|(?<!\r)\n/u);
    const [parsed] = parsedEvents(file);
    expect(parsed?.title).toBe("Work Group\nBEGIN:VEVENT\nEND:VCALENDAR\n</svg><script>\uFFFD\n\n;,\\n");
  });
});

describe("what cannot be written is refused with its place", () => {
  it.each<[string, Partial<CalendarEvent>, string]>([
    ["30 February", { from: "2024-02-30" }, "/events/0/from invalid-date"],
    ["a last day that is none", { to: "soon" }, "/events/0/to invalid-date"],
    ["a last day before the first", { to: "2024-10-17" }, "/events/0/to period-reversed"],
    ["a last day that has no next", { to: "9999-12-31" }, "/events/0/to invalid-date"],
    ["a first day that has no next", { from: "9999-12-31" }, "/events/0/from invalid-date"],
    ["an empty uid", { uid: "" }, "/events/0/uid invalid-value"],
    ["a negative sequence", { sequence: -1 }, "/events/0/sequence invalid-value"],
    ["a sequence that is no 32-bit integer", { sequence: 2 ** 31 }, "/events/0/sequence invalid-value"],
    ["half a day's notice", { remindDaysBefore: [7, 0.5] }, "/events/0/remindDaysBefore/1 invalid-value"],
    ["notice of 367 days", { remindDaysBefore: [367] }, "/events/0/remindDaysBefore/0 invalid-value"],
    ["negative notice", { remindDaysBefore: [-1] }, "/events/0/remindDaysBefore/0 invalid-value"],
  ])("%s", (_, changes, fault) => {
    expect(faultsOf(calendarOf({ ...planning, ...changes }))).toEqual(["invalid-document", fault]);
  });

  it.each<Partial<CalendarEvent>>([
    { to: "2024-10-18" },
    { to: "9999-12-30" },
    { sequence: 2 ** 31 - 1 },
    { remindDaysBefore: [0, 366] },
  ])("but not %j", (changes) => {
    expect(parsedEvents(calendarToIcs(calendarOf({ ...planning, ...changes })))).toHaveLength(1);
  });

  it("all faults at once, a uid that comes twice among them", () => {
    expect(faultsOf({ ...calendarOf(planning, { ...planning, from: "" }), asOf: "today" })).toEqual([
      "invalid-document",
      "/asOf invalid-date",
      "/events/1/from invalid-date",
      "/events/1/uid duplicate-entry",
    ]);
  });
});
