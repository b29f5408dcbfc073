import { anActivity } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { evaluationTimeline } from "./evaluation-timeline.ts";
import { refusalOf } from "./judged.test-support.ts";
import { reminders } from "./reminders.ts";

const activity = anActivity({
  workshops: [{ point: "final", on: "2025-06-10", mode: "face-to-face" }],
  happi: { planningDue: "2025-03-14" },
  surveys: {},
  dueDates: {},
  fieldwork: {},
  submissions: [{ reference: "plan-1", kind: "plan", due: "2025-03-20" }],
});
const at = (asOf: string, days: number) =>
  reminders(evaluationTimeline(activity, { asOf }), days).map(({ kind, of, due, overdue }) => [
    kind,
    of,
    due,
    overdue,
  ]);
const open = ["confirm-event", "final-1", "2025-05-27", false];

describe("events without an answer are named, and what falls due within the host's days (HBK-Axis-respond, G8)", () => {
  it.each([
    ["2025-03-14", 5, [open, ["obligation", "start-what-2", "2025-03-14", false]]],
    ["2025-03-13", 0, [open]],
    ["2025-03-14", 0, [open, ["obligation", "start-what-2", "2025-03-14", false]]],
    ["2025-03-15", 0, [open, ["obligation", "start-what-2", "2025-03-14", true]]],
  ])("on %s, %d days ahead", (asOf, days, expected) => expect(at(asOf, days)).toEqual(expected));
  it("a plan six days ahead, and one that is missing", () => {
    expect(at("2025-03-14", 6).at(-1)).toEqual(["submission", "plan-1", "2025-03-20", false]);
    expect(at("2025-03-21", 0).at(-1)).toEqual(["submission", "plan-1", "2025-03-20", true]);
  });
  it("a locked event is no longer one to confirm", () =>
    expect(at("2025-05-28", 0).map(([kind]) => kind)).not.toContain("confirm-event"));
  it("days that lead out of the calendar are refused", () =>
    expect(refusalOf(() => at("2025-03-14", 1e9))).toMatchObject({ code: "date-out-of-range" }));
});
