import { addDays, dayNumber, fromDayNumber, plainDate } from "@maths-hubs/calendar";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerInvitation } from "./answer-invitation.ts";
import { eventStatus } from "./event-status.ts";

const firstDay = dayNumber(plainDate("2024-09-01"));
const day = fc.integer({ min: 0, max: 364 }).map((n) => fromDayNumber(firstDay + n));
const mode = fc.constantFrom("face-to-face" as const, "online" as const);
const workingDays = fc.integer({ min: 0, max: 20 });

describe("Laws of events (HBK-Axis-status, HBK-Axis-10days)", () => {
  it("an answer that is taken stands, and the same answer is not taken again", () => {
    fc.assert(
      fc.property(
        day,
        mode,
        day,
        workingDays,
        fc.constantFrom("confirm", "apologies"),
        (on, by, today, days, answer) => {
          const question = { on: today, workingDays: days };
          const taken = answerInvitation({ on, mode: by }, { ...question, answer });
          if (!taken.accepted) return;
          expect(eventStatus(taken.event, question).answer).toBe(
            answer === "confirm" ? "confirmed" : "apologies",
          );
          expect(answerInvitation(taken.event, { ...question, answer }).accepted).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });
  it("once locked or over, it stays so; before, an answer is taken", () => {
    fc.assert(
      fc.property(day, mode, day, workingDays, (on, by, today, days) => {
        const at = (date: string) => eventStatus({ on, mode: by }, { on: date, workingDays: days }).locked;
        const tomorrow = at(addDays(today, 1));
        expect(at(today) !== true || tomorrow === true).toBe(true);
        const { accepted } = answerInvitation(
          { on, mode: by },
          { answer: "confirm", on: today, workingDays: days },
        );
        expect(accepted).toBe(at(today) === false);
      }),
      { numRuns: 300 },
    );
  });
});
