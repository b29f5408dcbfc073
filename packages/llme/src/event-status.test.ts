import { holidayList, plainDate } from "@maths-hubs/calendar";
import { describe, expect, it } from "vitest";
import { eventStatus } from "./event-status.ts";
import { eventsToAnswer } from "./events-to-answer.ts";
import { refusalOf } from "./judged.test-support.ts";
import { mayTravel } from "./may-travel.ts";
import { respondToEvent } from "./respond-to-event.ts";

const workingDays = 10;
const event = { on: "2024-11-29", mode: "face-to-face" } as const;
const online = { ...event, mode: "online" } as const;
const unsaid = { on: "2024-11-29" };
const noHolidays = holidayList([], { from: plainDate("2024-01-01"), to: plainDate("2025-12-31") });

const both = (confirmedOn: string, apologiesOn: string) =>
  eventStatus({ ...event, confirmedOn, apologiesOn }, { on: "2024-11-15", workingDays }).answer;
const answered = (
  given: Parameters<typeof respondToEvent>[0],
  answer: "confirm" | "apologies",
  on: string,
) => {
  const result = respondToEvent(given, { answer, on, workingDays });
  return result.accepted ? result.event : result.code;
};

describe("HBK-Axis-status: an event is eligible, upcoming or past for each person", () => {
  it.each([
    ["2024-11-14", "eligible", false],
    ["2024-11-15", "eligible", false],
    ["2024-11-16", "eligible", true],
    ["2024-11-29", "eligible", true],
    ["2024-11-30", "past", true],
  ])("HBK-Axis-10days: unanswered on %s: %s, locked %s (G2)", (on, status, locked) =>
    expect(eventStatus(event, { on, workingDays })).toEqual({
      status,
      answer: null,
      confirmBy: "2024-11-15",
      locked,
    }),
  );
  it.each([
    ["2024-11-13", "eligible", null],
    ["2024-11-14", "upcoming", "confirmed"],
    ["2024-11-29", "upcoming", "confirmed"],
    ["2024-11-30", "past", "confirmed"],
  ])("confirmed on the 14th, seen on %s: %s", (on, status, answer) =>
    expect(eventStatus({ ...event, confirmedOn: "2024-11-14" }, { on, workingDays })).toMatchObject({
      status,
      answer,
    }),
  );
  it("past counts from the end of the last day (G7), the deadline from the first (G3)", () => {
    const days = { ...event, alsoOn: ["2024-12-02"] };
    expect(eventStatus(days, { on: "2024-12-02", workingDays })).toMatchObject({
      status: "eligible",
      confirmBy: "2024-11-15",
    });
    expect(eventStatus(days, { on: "2024-12-03", workingDays }).status).toBe("past");
  });
  it("of two answers the later stands, on one day the apologies", () => {
    expect(both("2024-11-04", "2024-11-05")).toBe("apologies");
    expect(both("2024-11-05", "2024-11-05")).toBe("apologies");
    expect(both("2024-11-06", "2024-11-05")).toBe("confirmed");
  });
  it("online there is no lock until it is over (G6)", () => {
    expect(eventStatus(online, { on: "2024-11-29", workingDays })).toMatchObject({
      confirmBy: null,
      locked: false,
    });
    expect(eventStatus(online, { on: "2024-11-30", workingDays }).locked).toBe(true);
  });
  it("without a mode the lock is open after the deadline alone", () => {
    expect(eventStatus(unsaid, { on: "2024-11-15", workingDays })).toMatchObject({
      confirmBy: null,
      locked: false,
    });
    expect(eventStatus(unsaid, { on: "2024-11-16", workingDays }).locked).toBeNull();
    expect(eventStatus(unsaid, { on: "2024-11-30", workingDays }).locked).toBe(true);
  });
  it("bank holidays move the deadline, a host's own list too (G1)", () => {
    const january = { ...event, on: "2025-01-07" };
    expect(eventStatus(january, { on: "2024-12-01", workingDays }).confirmBy).toBe("2024-12-19");
    expect(eventStatus(january, { on: "2024-12-01", workingDays, holidays: noHolidays }).confirmBy).toBe(
      "2024-12-24",
    );
  });
  it("an event on a Saturday is counted back from in the same way (G4)", () =>
    expect(eventStatus({ ...event, on: "2024-11-30" }, { on: "2024-11-01", workingDays }).confirmBy).toBe(
      "2024-11-18",
    ));
  it("30 February is no day", () =>
    expect(refusalOf(() => eventStatus(event, { on: "2025-02-30", workingDays }))).toMatchObject({
      code: "invalid-date",
    }));
});

describe("HBK-Axis-confirm: an answer is taken until the lock", () => {
  it.each([
    ["2024-11-14", { ...event, confirmedOn: "2024-11-14" }],
    ["2024-11-15", { ...event, confirmedOn: "2024-11-15" }],
    ["2024-11-16", "locked"],
    ["2024-11-30", "past"],
  ])("confirmed on %s", (on, result) => expect(answered(event, "confirm", on)).toEqual(result));
  it("apologies are closed by the lock as well (G5), and the message says what is left", () => {
    expect(answered(event, "apologies", "2024-11-15")).toEqual({ ...event, apologiesOn: "2024-11-15" });
    const late = respondToEvent(event, { answer: "apologies", on: "2024-11-16", workingDays });
    expect(late).toMatchObject({
      accepted: false,
      message: "The event is locked after 2024-11-15; get in touch instead.",
    });
  });
  it("online until the day itself", () => {
    expect(answered(online, "confirm", "2024-11-29")).toEqual({ ...online, confirmedOn: "2024-11-29" });
    expect(answered(online, "confirm", "2024-11-30")).toBe("past");
  });
  it("the same answer twice is refused, another one is taken and stands", () => {
    const sorry = { ...event, apologiesOn: "2024-11-01" };
    expect(answered(sorry, "apologies", "2024-11-02")).toBe("already-answered");
    expect(answered(sorry, "confirm", "2024-11-01")).toEqual({ ...event, confirmedOn: "2024-11-01" });
    const coming = { ...event, confirmedOn: "2024-11-01" };
    expect(answered(coming, "confirm", "2024-11-02")).toBe("already-answered");
    expect(answered(coming, "apologies", "2024-11-02")).toEqual({ ...coming, apologiesOn: "2024-11-02" });
  });
  it("without a mode, before the deadline it does not matter, after it does", () => {
    expect(answered(unsaid, "confirm", "2024-11-15")).toEqual({ ...unsaid, confirmedOn: "2024-11-15" });
    expect(answered(unsaid, "confirm", "2024-11-16")).toBe("mode-unknown");
  });
  it("keeps what else the event says, and leaves the event given as it is", () => {
    const given = Object.freeze({ ...event, event: "e-01" });
    expect(answered(given, "confirm", "2024-11-01")).toEqual({ ...given, confirmedOn: "2024-11-01" });
    expect(given).toEqual({ ...event, event: "e-01" });
  });
});

describe("HBK-Axis-email: nobody travels without a confirmation", () => {
  const question = { on: "2024-11-28", workingDays };
  it.each([
    [{}, false, "not-confirmed"],
    [{ confirmedOn: "2024-11-15" }, true, "confirmed"],
    [{ confirmedOn: "2024-11-29" }, false, "not-confirmed"],
    [{ confirmedOn: "2024-11-01", apologiesOn: "2024-11-02" }, false, "apologies-sent"],
    [{ mode: "online", confirmedOn: "2024-11-15" }, false, "online"],
  ] as const)("%j: %s, %s", (changes, may, code) =>
    expect(mayTravel({ ...event, ...changes }, question)).toEqual({ may, code }),
  );
  it("confirmed with an unknown mode: open, never yes", () =>
    expect(mayTravel({ ...unsaid, confirmedOn: "2024-11-15" }, question)).toEqual({
      may: null,
      code: "mode-unknown",
    }));
  it("over", () =>
    expect(mayTravel(event, { on: "2024-11-30", workingDays })).toEqual({ may: false, code: "past" }));
});

describe("HBK-Axis-respond: a list of what waits for an answer, the most urgent first (G8)", () => {
  const question = { on: "2024-11-18", workingDays };
  it("without what is answered or over", () =>
    expect(
      eventsToAnswer(
        [
          { event: "confirmed", ...event, confirmedOn: "2024-11-14" },
          { event: "sorry", ...event, apologiesOn: "2024-11-14" },
          { event: "past", ...event, on: "2024-11-15" },
          { event: "online", ...online, on: "2024-11-27" },
          { event: "locked", ...event },
          { event: "open", ...event, on: "2024-12-10" },
        ],
        question,
      ).map(({ event: { event: name }, confirmBy, locked }) => [name, confirmBy, locked]),
    ).toEqual([
      ["locked", "2024-11-15", true],
      ["open", "2024-11-26", false],
      ["online", null, false],
    ]));
  it("events of one day keep the order they were given in", () => {
    const names = ["b", "a", "c"];
    const waiting = eventsToAnswer(
      names.map((name) => ({ name, ...event })),
      { on: "2024-11-01", workingDays },
    );
    expect(waiting.map((one) => one.event.name)).toEqual(names);
  });
});
