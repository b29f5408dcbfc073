import { holidayList, plainDate } from "@maths-hubs/calendar";
import type { Workshop } from "@maths-hubs/model";
import { describe, expect, it } from "vitest";
import { answerInvitation } from "./answer-invitation.ts";
import { refusalOf } from "./judged.test-support.ts";

const event: Workshop = { point: "mid-year", on: "2025-01-07", mode: "face-to-face" };
const codeOf = (on: string, workshop: Workshop = event, answer: "confirm" | "apologies" = "confirm") => {
  const result = answerInvitation(workshop, { answer, on, workingDays: 10 });
  return result.accepted ? "accepted" : result.code;
};

describe("a face-to-face event takes an answer up to its deadline, and is locked then (HBK-Axis-10days)", () => {
  it.each([
    ["2024-12-18", "accepted"],
    ["2024-12-19", "accepted"],
    ["2024-12-20", "locked"],
    ["2025-01-07", "locked"],
    ["2025-01-08", "past"],
  ])("on %s: %s, apologies too (G5)", (on, code) => {
    expect(codeOf(on)).toBe(code);
    expect(codeOf(on, event, "apologies")).toBe(code);
  });
  it("the answer is written down, and the event that was given stays as it is", () => {
    expect(answerInvitation(event, { answer: "confirm", on: "2024-12-02", workingDays: 10 })).toEqual({
      accepted: true,
      workshop: { ...event, confirmedOn: "2024-12-02" },
    });
    expect(answerInvitation(event, { answer: "apologies", on: "2024-12-02", workingDays: 10 })).toEqual({
      accepted: true,
      workshop: { ...event, apologiesOn: "2024-12-02" },
    });
    expect(event).toEqual({ point: "mid-year", on: "2025-01-07", mode: "face-to-face" });
  });
  it("one confirmation is enough; after apologies another is taken", () => {
    const confirmed = { ...event, confirmedOn: "2024-12-02" };
    expect(codeOf("2024-12-03", confirmed)).toBe("already-confirmed");
    expect(codeOf("2024-12-05", { ...confirmed, apologiesOn: "2024-12-04" })).toBe("accepted");
  });
  it.each([
    ["2025-01-07", "accepted"],
    ["2025-01-08", "past"],
  ])("online, on %s: %s", (on, code) => expect(codeOf(on, { ...event, mode: "online" })).toBe(code));
  it("an unknown mode has an unknown deadline", () => {
    const { mode: _unknown, ...silent } = event;
    expect(codeOf("2024-12-02", silent)).toBe("mode-unknown");
  });
  it("the host's own holidays move it", () => {
    const holidays = holidayList([], { from: plainDate("2024-01-01"), to: plainDate("2025-12-31") });
    const on = "2024-12-24";
    expect(answerInvitation(event, { answer: "confirm", on, workingDays: 10, holidays }).accepted).toBe(true);
    expect(
      answerInvitation(event, { answer: "confirm", on: "2024-12-25", workingDays: 10, holidays }),
    ).toMatchObject({
      code: "locked",
      message: "The event is locked after 2024-12-24; get in touch instead.",
    });
  });
  it("a day that is none is refused", () =>
    expect(
      refusalOf(() => answerInvitation(event, { answer: "confirm", on: "2024-02-30", workingDays: 10 })),
    ).toMatchObject({ code: "invalid-date" }));
});
