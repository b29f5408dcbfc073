import { holidayList, plainDate } from "@maths-hubs/calendar";
import { describe, expect, it } from "vitest";
import { eventStatus } from "./event-status.ts";

const workingDays = 10;
const event = { on: "2024-11-29", mode: "face-to-face" } as const;
const online = { ...event, mode: "online" } as const;
const unsaid = { on: "2024-11-29" };
const noHolidays = holidayList([], { from: plainDate("2024-01-01"), to: plainDate("2025-12-31") });

const both = (confirmedOn: string, apologiesOn: string) =>
  eventStatus({ ...event, confirmedOn, apologiesOn }, { on: "2024-11-15", workingDays }).answer;
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
    expect(() => eventStatus(event, { on: "2025-02-30", workingDays })).toThrow(
      expect.objectContaining({ code: "invalid-date" }),
    ));
});
