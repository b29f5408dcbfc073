import { holidayList, plainDate } from "@maths-hubs/calendar";
import { describe, expect, it } from "vitest";
import { answerInvitation } from "./answer-invitation.ts";

const workingDays = 10;
const event = { on: "2024-11-29", mode: "face-to-face" } as const;
const online = { ...event, mode: "online" } as const;
const unsaid = { on: "2024-11-29" };
const noHolidays = holidayList([], { from: plainDate("2024-01-01"), to: plainDate("2025-12-31") });

const answered = (
  given: Parameters<typeof answerInvitation>[0],
  answer: "confirm" | "apologies",
  on: string,
) => {
  const result = answerInvitation(given, { answer, on, workingDays });
  return result.accepted ? result.event : result.code;
};

describe("HBK-Axis-confirm: an answer is taken until the lock", () => {
  it.each([
    ["2024-11-14", { ...event, confirmedOn: "2024-11-14" }],
    ["2024-11-15", { ...event, confirmedOn: "2024-11-15" }],
    ["2024-11-16", "locked"],
    ["2024-11-30", "past"],
  ])("confirmed on %s", (on, result) => expect(answered(event, "confirm", on)).toEqual(result));
  it("apologies are closed by the lock as well (G5), and the message says what is left", () => {
    expect(answered(event, "apologies", "2024-11-15")).toEqual({ ...event, apologiesOn: "2024-11-15" });
    const late = answerInvitation(event, { answer: "apologies", on: "2024-11-16", workingDays });
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
  it("the bank holidays of Christmas move the lock (G5), and a host's own list moves it again", () => {
    const january = { ...event, on: "2025-01-07" };
    expect(answered(january, "apologies", "2024-12-19")).toEqual({ ...january, apologiesOn: "2024-12-19" });
    expect(answered(january, "apologies", "2024-12-20")).toBe("locked");
    const answer = { answer: "confirm", workingDays, holidays: noHolidays } as const;
    expect(answerInvitation(january, { ...answer, on: "2024-12-24" }).accepted).toBe(true);
    expect(answerInvitation(january, { ...answer, on: "2024-12-25" })).toMatchObject({ code: "locked" });
  });
  it("a day that is none is refused", () =>
    expect(() => answered(event, "confirm", "2024-02-30")).toThrow(
      expect.objectContaining({ code: "invalid-date" }),
    ));
});
