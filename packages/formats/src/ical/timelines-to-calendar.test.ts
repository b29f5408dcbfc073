import { describe, expect, it } from "vitest";
import { anActivity } from "@maths-hubs/model/testing";
import {
  bareActivity,
  busyActivity,
  busyTimeline,
  hostileActivity,
  hubTimelines,
  timelineOf,
} from "../timelines.test-support.ts";
import { calendarToIcs } from "./calendar-to-ics.ts";
import { parsedEvents } from "./parsed-events.test-support.ts";
import { reviseCalendar } from "./revise-calendar.ts";
import { timelinesToCalendar } from "./timelines-to-calendar.ts";

const calendar = timelinesToCalendar([busyTimeline], { remindDaysBefore: [7] });
const id = "SW3/2024-25/NCP24-09/l-07";
const datesOf = (events: typeof calendar.events): readonly string[] =>
  events.map(
    ({ uid, from, to = from }) => `${uid.slice(id.length + 1, -"@maths-hubs".length)} ${from} ${to}`,
  );

describe("a calendar has what is due, the workshops with the last day for confirming, and the windows", () => {
  it("each under a uid of the activity and the obligation", () => {
    expect(calendar.events.every(({ uid }) => uid.startsWith(`${id}/`))).toBe(true);
    expect(datesOf(calendar.events)).toEqual([
      "before-what-2 2024-10-07 2024-10-07",
      "start-what-2 2024-10-18 2024-10-18",
      "start-what-3 2024-11-08 2024-11-08",
      "during-what-2 2025-03-31 2025-03-31",
      "during-what-3 2025-02-03 2025-02-03",
      "end-what-2 2025-07-11 2025-07-11",
      "end-what-5 2025-07-04 2025-07-04",
      "workshop-first-1 2024-09-18 2024-09-18",
      "workshop-first-1-confirm 2024-09-04 2024-09-04",
      "workshop-mid-year-1 2025-01-15 2025-01-15",
      "workshop-mid-year-2 2025-02-26 2025-02-26",
      "workshop-mid-year-2-confirm 2025-02-12 2025-02-12",
      "workshop-final-1 2025-06-10 2025-06-11",
      "workshop-final-1-2 2025-06-13 2025-06-13",
      "workshop-final-1-confirm 2025-05-27 2025-05-27",
      "survey-autumn 2024-09-30 2024-11-08",
      "survey-summer 2025-06-02 2025-07-11",
      "submission-plan-1 2024-09-20 2024-09-20",
      "submission-report-1 2024-12-13 2024-12-13",
    ]);
  });

  it("and nothing without a date", () => {
    expect(timelinesToCalendar([timelineOf(bareActivity)]).events).toEqual([]);
  });

  it("reminds of what is not done, and takes up the day for workshops alone", () => {
    const reminded = calendar.events.filter(({ remindDaysBefore }) => remindDaysBefore !== undefined);
    expect(datesOf(reminded).map((date) => date.split(" ")[0])).toEqual([
      "during-what-2",
      "end-what-2",
      "end-what-5",
      "workshop-mid-year-2",
      "workshop-mid-year-2-confirm",
      "workshop-final-1",
      "workshop-final-1-2",
      "workshop-final-1-confirm",
      "survey-autumn",
      "survey-summer",
      "submission-report-1",
    ]);
    expect(calendar.events.filter(({ busy }) => busy === true)).toHaveLength(5);
  });

  it("no uid comes twice in a hub", () => {
    const uids = timelinesToCalendar(hubTimelines).events.map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
  });
});

describe("a date that moves keeps its uid and raises its sequence", () => {
  it("over two versions of one activity", () => {
    const moved = timelineOf(
      { ...busyActivity, happi: { ...busyActivity.happi, finalDue: "2025-07-09" } },
      "2025-02-10",
    );
    const { events, asOf } = reviseCalendar(timelinesToCalendar([moved]), calendar);
    expect(asOf).toBe("2025-02-10");
    expect(events.filter(({ sequence }) => sequence === 1).map(({ uid, from }) => [uid, from])).toEqual([
      [`${id}/end-what-5@maths-hubs`, "2025-07-09"],
    ]);
    expect(events.map(({ uid }) => uid)).toEqual(calendar.events.map(({ uid }) => uid));
  });
});

describe("an independent parser reads the same events", () => {
  it.each([
    ["of an activity", calendar],
    ["of a hub", timelinesToCalendar(hubTimelines)],
    ["of hostile text", timelinesToCalendar([timelineOf(hostileActivity)], { remindDaysBefore: [1, 0] })],
  ])("%s", (_, written) => {
    const parsed = parsedEvents(calendarToIcs(written));
    expect(parsed.map(({ uid, from, alarms }) => [uid, from, alarms.length])).toEqual(
      written.events.map(({ uid, from, remindDaysBefore = [] }) => [uid, from, remindDaysBefore.length]),
    );
    expect(parsed.every(({ isAllDay }) => isAllDay)).toBe(true);
  });
});

describe("the file is the same bytes in every time zone", () => {
  it("of an activity that was looked at", async () => {
    const file = calendarToIcs(
      timelinesToCalendar([timelineOf(anActivity(), "2025-01-31")], { remindDaysBefore: [7] }),
    );
    await expect(file).toMatchFileSnapshot("./files/evaluation-2024-25.ics");
  });
});
