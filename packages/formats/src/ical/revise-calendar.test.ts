import { describe, expect, it } from "vitest";
import type { Calendar, CalendarEvent } from "./calendar.ts";
import { reviseCalendar } from "./revise-calendar.ts";

const event: CalendarEvent = { uid: "a", title: "Planning section", from: "2024-10-18" };

const calendarOf = (...events: readonly CalendarEvent[]): Calendar => ({
  name: "SW3",
  asOf: "2024-10-01",
  events,
});

const revised = (now: readonly CalendarEvent[], before: readonly CalendarEvent[]): readonly CalendarEvent[] =>
  reviseCalendar(calendarOf(...now), calendarOf(...before)).events;

describe("the next version of a calendar keeps every uid and counts the changes of its dates", () => {
  it.each<[string, CalendarEvent, CalendarEvent, number]>([
    ["nothing changed", event, event, 0],
    ["only the words changed", { ...event, title: "x", description: "y" }, event, 0],
    ["the end is said, and the same", { ...event, to: event.from }, event, 0],
    ["the first day moved", { ...event, from: "2024-10-17" }, event, 1],
    ["the last day moved", { ...event, to: "2024-10-19" }, event, 1],
    ["it moved before, and not now", event, { ...event, sequence: 3 }, 3],
    ["it moved before, and now", { ...event, from: "2024-10-17" }, { ...event, sequence: 3 }, 4],
    ["it is on again", event, { ...event, sequence: 3, cancelled: true }, 4],
  ])("%s", (_, now, before, sequence) => {
    expect(revised([now], [before])).toEqual([{ ...now, sequence }]);
  });

  it("a new event begins at 0", () => {
    expect(revised([event], [])).toEqual([{ ...event, sequence: 0 }]);
  });

  it("an event that is gone is cancelled, once", () => {
    const cancelled = { ...event, cancelled: true, sequence: 1 };
    expect(revised([], [event])).toEqual([cancelled]);
    expect(revised([], [cancelled])).toEqual([cancelled]);
  });

  it("and asking twice changes nothing", () => {
    const moved = [
      { ...event, from: "2024-10-20" },
      { ...event, uid: "b" },
    ];
    const before = [event, { ...event, uid: "c" }];
    expect(revised(moved, revised(moved, before))).toEqual(revised(moved, before));
  });
});
