import { deadlineBefore, plainDate, type HolidayList } from "@maths-hubs/calendar";
import type { Workshop } from "@maths-hubs/model";
import { confirmationState } from "./event-confirmation.ts";
import { lastDayOf } from "./task-dates.ts";

/** An answer to an invitation, and what it is judged by. */
export interface EventAnswer {
  /** Whether attendance is confirmed or apologies are sent. */
  readonly answer: "confirm" | "apologies";
  /** The day of the answer, `YYYY-MM-DD`. */
  readonly on: string;
  /** How many working days before its first day a face-to-face event is confirmed at the latest; an edition says 10. */
  readonly workingDays: number;
  /** The days that are no working days; the bank holidays of England and Wales where it is left out. */
  readonly holidays?: HolidayList;
}

/** The event after an answer, or why the answer was refused. */
export type EventAnswerResult =
  | {
      /** The answer was taken. */
      readonly accepted: true;
      /** The event with it. */
      readonly workshop: Workshop;
    }
  | {
      /** The answer was refused; the event stays as it is. */
      readonly accepted: false;
      /** Why, stable across releases: a locked event asks to get in touch instead. */
      readonly code: "already-confirmed" | "locked" | "mode-unknown" | "past";
      /** Why, for people. */
      readonly message: string;
    };

/**
 * Answers an invitation: a face-to-face event takes a confirmation up to ten working days before its first day and is
 * locked from then on, for apologies too; an online event takes one as long as it is not over.
 *
 * Clause: HBK-Axis-10days.
 *
 * @param workshop - the event as it stands
 * @param answer - the answer, its day, and the number of working days from the edition
 * @throws a `CalendarError` with code `invalid-date` if a date is no day of the calendar, or
 * `working-days-out-of-range` if the number of working days is negative or not whole
 *
 * @example
 * ```ts
 * import { answerInvitation } from "@maths-hubs/evaluation";
 *
 * const workshop = { point: "mid-year", on: "2025-01-07", mode: "face-to-face" } as const;
 * const answer = { answer: "confirm", workingDays: 10 } as const;
 * answerInvitation(workshop, { ...answer, on: "2024-12-19" }).accepted; // => true
 * const late = answerInvitation(workshop, { ...answer, on: "2024-12-20" });
 * late.accepted ? "taken" : late.code; // => "locked"
 * ```
 */
export const answerInvitation = (workshop: Workshop, answer: EventAnswer): EventAnswerResult => {
  const { workingDays, holidays } = answer;
  const on = plainDate(answer.on);
  const options = holidays === undefined ? {} : { holidays };
  const { deadline } = deadlineBefore({ event: plainDate(workshop.on), workingDays }, options);
  if (workshop.mode === undefined) {
    return refused("mode-unknown", "The deadline depends on whether attendance is face to face or online.");
  }
  const confirmBy = workshop.mode === "face-to-face" ? deadline : null;
  const state = confirmationState(workshop, { lastDay: lastDayOf(workshop), confirmBy }, on);
  if (on > lastDayOf(workshop)) return refused("past", "The event is over.");
  if (confirmBy !== null && on > confirmBy) {
    return refused("locked", `The event is locked after ${confirmBy}; get in touch instead.`);
  }
  if (answer.answer === "apologies") return { accepted: true, workshop: { ...workshop, apologiesOn: on } };
  return state === "confirmed"
    ? refused("already-confirmed", "Attendance is confirmed already.")
    : { accepted: true, workshop: { ...workshop, confirmedOn: on } };
};

const refused = (
  code: Extract<EventAnswerResult, { readonly accepted: false }>["code"],
  message: string,
): EventAnswerResult => ({ accepted: false, code, message });
