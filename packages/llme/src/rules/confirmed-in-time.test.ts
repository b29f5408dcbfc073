import { holidayList, plainDate } from "@maths-hubs/calendar";
import { aLocalLeader, localLeadersOf } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { inYear, judged, judgedOn, judgedOnce } from "../judged.test-support.ts";
import { confirmedInTime } from "./confirmed-in-time.ts";

const noHolidays = holidayList([], { from: plainDate("2024-01-01"), to: plainDate("2025-12-31") });
const confirmed = (confirmedOn: string, changes: object = {}) =>
  aLocalLeader({
    workshops: [],
    events: [{ event: "e-01", on: "2025-01-07", mode: "face-to-face", confirmedOn, ...changes }],
  });

describe("HBK-Axis-10days, HBK-Axis-confirm: face to face is confirmed ten working days before (G1, G2)", () => {
  it.each([
    ["2024-12-18", "met", undefined],
    ["2024-12-19", "met", undefined],
    ["2024-12-20", "not-met", 1],
  ])("an event on 7 January 2025, confirmed on %s: %s", (day, outcome, shortfall) => {
    const finding = judgedOn(confirmedInTime, confirmed(day));
    expect(finding).toMatchObject({ outcome, requirement: "2024-12-19", subject: "l-07, e-01" });
    expect("shortfall" in finding ? finding.shortfall : undefined).toBe(shortfall);
  });
  it.each([
    ["2024-12-24", "met"],
    ["2024-12-25", "not-met"],
  ])("without any holidays, confirmed on %s: %s", (day, outcome) =>
    expect(judgedOn(confirmedInTime, confirmed(day), { holidays: noHolidays }).outcome).toBe(outcome),
  );
  it("of an event of several days, from the first (G3)", () =>
    expect(judgedOn(confirmedInTime, confirmed("2024-12-20", { alsoOn: ["2025-01-08"] })).outcome).toBe(
      "not-met",
    ));
  it("online there is no deadline (G6); the person's own mode counts (G11)", () =>
    expect(judgedOn(confirmedInTime, confirmed("2025-01-07", { mode: "online" }))).toMatchObject({
      outcome: "not-applicable",
      reason: "no attendance face to face has been confirmed",
    }));
  it("the mode left out: asked for", () => {
    const events = [{ event: "e-01", on: "2025-01-07", confirmedOn: "2024-12-20" }];
    expect(judgedOn(confirmedInTime, aLocalLeader({ workshops: [], events }))).toMatchObject({
      missing: ["/leaders/0/events/0/mode"],
    });
  });
  it("a confirmation after the date asked has not been given yet", () =>
    expect(judgedOn(confirmedInTime, confirmed("2024-12-20"), { on: "2024-12-19" }).outcome).toBe(
      "not-applicable",
    ));
  it("national workshops are named by project and day", () =>
    expect(
      judged(confirmedInTime, localLeadersOf({ leaders: [aLocalLeader()] })).map(({ subject }) => subject),
    ).toEqual(["l-07, NCP24-09 on 2024-09-18", "l-07, NCP24-09 on 2025-06-10"]));
  it("no other edition asks for it", () =>
    expect(judgedOnce(confirmedInTime, inYear("2023/24"), { on: "2024-01-15" })).toMatchObject({
      reason: "no document of the year asks for it",
    }));
});
