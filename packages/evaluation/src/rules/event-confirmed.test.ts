import type { Workshop } from "@maths-hubs/model";
import { anActivity } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { describedBy, judged, judgedOnce, leftOut } from "../judged.test-support.ts";
import { eventConfirmed } from "./event-confirmed.ts";

const event: Workshop = { point: "mid-year", on: "2025-01-07", mode: "face-to-face" };
const judgedWith = (changes: Partial<Workshop>, asOf?: string) =>
  judgedOnce(eventConfirmed, anActivity({ workshops: [{ ...event, ...changes }] }), asOf);

describe("A face-to-face event is confirmed at least ten working days before its first day (HBK-Axis-10days)", () => {
  it("must, counted as a date", () => {
    expect(describedBy(eventConfirmed)).toMatchObject({
      id: "evaluation/event-confirmed",
      force: "must",
      clauses: ["HBK-Axis-10days"],
      unit: "date",
      comparison: "on or before",
    });
  });
  it.each([
    ["2024-12-18", "met"],
    ["2024-12-19", "met"],
    ["2024-12-20", "not-met"],
  ])(
    "on Tuesday 7 January 2025, confirmed on %s: %s (G1, bank holidays of Christmas and New Year)",
    (confirmedOn, outcome) =>
      expect(judgedWith({ confirmedOn })).toMatchObject({
        outcome,
        requirement: "2024-12-19",
        actual: confirmedOn,
        subject: "mid-year workshop 1",
      }),
  );
  it.each([
    ["2024-11-29", "2024-11-15"],
    ["2025-04-30", "2025-04-14"],
    ["2025-05-10", "2025-04-25"],
  ])("on %s, the deadline is %s: plain weeks, Easter, a Saturday (G2, G4)", (on, requirement) =>
    expect(judgedWith({ on, confirmedOn: "2024-09-02" })).toMatchObject({ requirement }),
  );
  it("counted from the first of several days (G3)", () =>
    expect(judgedWith({ alsoOn: ["2025-01-08"], confirmedOn: "2024-12-01" })).toMatchObject({
      requirement: "2024-12-19",
    }));
  it.each([
    ["2024-12-19", "not-applicable", undefined],
    ["2024-12-20", "not-met", "2024-12-20"],
    ["2025-01-07", "not-met", "2025-01-07"],
    ["2025-02-01", "not-met", "2025-01-07"],
  ])("never confirmed, asked on %s: %s", (asOf, outcome, actual) =>
    expect(judgedWith({}, asOf)).toMatchObject(actual === undefined ? { outcome } : { outcome, actual }),
  );
  it("online events have no deadline (G6); of a hybrid one, the leader's own mode counts (G11)", () => {
    expect(judgedWith({ mode: "online" })).toMatchObject({
      outcome: "not-applicable",
      reason: "no event is face to face",
    });
    const both = [
      { ...event, point: "first", mode: "online" },
      { ...event, confirmedOn: "2024-12-01" },
    ] as const;
    expect(judged(eventConfirmed, anActivity({ workshops: both })).map(({ outcome }) => outcome)).toEqual([
      "met",
    ]);
  });
  it("apologies end it", () =>
    expect(judgedWith({ apologiesOn: "2024-12-20" }).outcome).toBe("not-applicable"));
  it("the mode left out, or the workshops: undetermined", () => {
    const { mode: _unknown, ...silent } = event;
    expect(judgedOnce(eventConfirmed, anActivity({ workshops: [silent] }))).toMatchObject({
      missing: ["/workshops/0/mode"],
    });
    expect(judgedOnce(eventConfirmed, leftOut(anActivity(), "workshops"))).toMatchObject({
      missing: ["/workshops"],
    });
  });
});
