import { holidayList, plainDate } from "@maths-hubs/calendar";
import type { Workshop } from "@maths-hubs/model";
import { anActivity } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { evaluationTimeline } from "./evaluation-timeline.ts";

const event: Workshop = { point: "mid-year", on: "2025-01-07", mode: "face-to-face" };
const eventsOf = (workshops: readonly Workshop[], asOf = "2024-12-01") =>
  evaluationTimeline(anActivity({ workshops }), { asOf }).events;
const stateOf = (changes: Partial<Workshop>, asOf: string) =>
  eventsOf([{ ...event, ...changes }], asOf)[0]?.confirmation;

describe("a face-to-face event is to be confirmed ten working days before (HBK-Axis-10days)", () => {
  it("by the bank holidays of England and Wales, or by the host's own (G1)", () => {
    expect(eventsOf([event])[0]).toMatchObject({ confirmBy: "2024-12-19", projected: false });
    const holidays = holidayList([], { from: plainDate("2024-01-01"), to: plainDate("2025-12-31") });
    const [own] = evaluationTimeline(anActivity({ workshops: [event] }), {
      asOf: "2024-12-01",
      holidays,
    }).events;
    expect(own?.confirmBy).toBe("2024-12-24");
  });
  it("beyond the published holidays the answer says that they were computed", () => {
    const holidays = holidayList([plainDate("2024-12-25")]);
    const [own] = evaluationTimeline(anActivity({ workshops: [event] }), {
      asOf: "2024-12-01",
      holidays,
    }).events;
    expect(own?.projected).toBe(true);
  });
  it("online and unknown have no deadline (G6, G11)", () => {
    const { mode: _unknown, ...silent } = event;
    expect(eventsOf([{ ...event, mode: "online" }])[0]).toMatchObject({ confirmBy: null, mode: "online" });
    expect(eventsOf([silent])[0]).toMatchObject({ confirmBy: null, mode: null });
  });
});

describe("where a confirmation stands", () => {
  it.each([
    ["2024-12-19", "open"],
    ["2024-12-20", "locked"],
    ["2025-01-07", "locked"],
    ["2025-01-08", "past"],
  ])("not confirmed, on %s: %s", (asOf, state) => expect(stateOf({}, asOf)).toBe(state));
  it.each([
    ["2024-12-09", "open"],
    ["2024-12-10", "confirmed"],
    ["2025-02-01", "confirmed"],
  ])("confirmed on 10 December, on %s: %s", (asOf, state) =>
    expect(stateOf({ confirmedOn: "2024-12-10" }, asOf)).toBe(state),
  );
  it.each([
    ["2024-12-09", "apologies"],
    ["2024-12-10", "apologies"],
    ["2024-12-11", "confirmed"],
  ])("apologies on 10 December, confirmed on %s: %s", (confirmedOn, state) =>
    expect(stateOf({ confirmedOn, apologiesOn: "2024-12-10" }, "2024-12-12")).toBe(state),
  );
  it.each([
    ["2025-01-07", "open"],
    ["2025-01-08", "past"],
  ])("online, on %s: %s", (asOf, state) => expect(stateOf({ mode: "online" }, asOf)).toBe(state));
  it("an event of several days is past after its last (G7)", () => {
    expect(stateOf({ mode: "online", alsoOn: ["2025-01-09"] }, "2025-01-09")).toBe("open");
    expect(stateOf({ mode: "online", alsoOn: ["2025-01-09"] }, "2025-01-10")).toBe("past");
  });
});

describe("events come by first day, numbered within their point", () => {
  it("with all their days in order, and the place in the document", () => {
    const workshops: readonly Workshop[] = [
      { point: "final", on: "2025-06-10", alsoOn: ["2025-06-12", "2025-06-11", "2025-06-11"] },
      { point: "mid-year", on: "2025-03-05" },
      { point: "mid-year", on: "2025-01-22", title: "</svg>\r\nBEGIN:VEVENT" },
    ];
    expect(eventsOf(workshops)).toMatchObject([
      { point: "mid-year", number: 2, path: "/workshops/2", title: "</svg>\r\nBEGIN:VEVENT" },
      { point: "mid-year", number: 1, path: "/workshops/1", obligation: "during-what-1" },
      { point: "final", number: 1, days: ["2025-06-10", "2025-06-11", "2025-06-12"] },
    ]);
  });
  it("attendance is known when the event is over (G9)", () => {
    const days = { alsoOn: ["2025-01-08"], attended: true };
    expect(eventsOf([{ ...event, ...days }], "2025-01-07")[0]?.attended).toBeNull();
    expect(eventsOf([{ ...event, ...days }], "2025-01-08")[0]?.attended).toBe(true);
    expect(eventsOf([{ ...event, attended: false }], "2025-01-08")[0]?.attended).toBe(false);
    expect(eventsOf([event], "2025-01-08")[0]?.attended).toBeNull();
  });
});
