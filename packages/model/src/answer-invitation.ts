import { eventStatus, type EventQuestion, type InvitedEvent } from "./event-status.ts";

/** What somebody answers to an invitation, on the date of the question. */
export interface InvitationAnswer extends EventQuestion {
  /** Attendance is confirmed, or apologies are sent. */
  readonly answer: "confirm" | "apologies";
}

/** The event after an answer, or why it was refused. */
export type InvitationAnswerResult<Event extends InvitedEvent> =
  | {
      /** The answer was taken. */
      readonly accepted: true;
      /** The event with it. */
      readonly event: Event & InvitedEvent;
    }
  | {
      /** The answer was refused; the event stays as it is. */
      readonly accepted: false;
      /** Why, stable across releases; after the lock, getting in touch takes the place of the buttons. */
      readonly code: "already-answered" | "locked" | "mode-unknown" | "past";
      /** Why, for people. */
      readonly message: string;
    };

/**
 * Answers an invitation. A face-to-face event takes answers up to ten working days before its first day; then it is locked
 * for apologies too, and the person gets in touch. An online event takes them until it is over.
 *
 * Clauses: HBK-Axis-confirm, HBK-Axis-10days.
 *
 * @param event - the event with the answers so far
 * @param given - the answer, its day, and the number of working days from the edition
 * @throws as {@link eventStatus}
 *
 * @example
 * ```ts
 * import { answerInvitation } from "@maths-hubs/model";
 *
 * const event = { on: "2024-11-29", mode: "face-to-face" } as const;
 * const taken = answerInvitation(event, { answer: "confirm", on: "2024-11-15", workingDays: 10 });
 * taken.accepted ? taken.event.confirmedOn : taken.code; // => "2024-11-15"
 * const late = answerInvitation(event, { answer: "apologies", on: "2024-11-16", workingDays: 10 });
 * late.accepted ? "taken" : late.code; // => "locked"
 * ```
 */
export const answerInvitation = <Event extends InvitedEvent>(
  event: Event,
  given: InvitationAnswer,
): InvitationAnswerResult<Event> => {
  const { status, answer, locked, confirmBy } = eventStatus(event, given);
  if (status === "past") return refused("past", "The event is over.");
  if (locked === null) {
    return refused(
      "mode-unknown",
      "Whether the event is locked depends on attending face to face or online.",
    );
  }
  if (locked)
    return refused("locked", `The event is locked after ${String(confirmBy)}; get in touch instead.`);
  if (answer === (given.answer === "confirm" ? "confirmed" : "apologies")) {
    return refused("already-answered", "That answer was given already.");
  }
  return given.answer === "confirm"
    ? { accepted: true, event: { ...withoutApologies(event), confirmedOn: given.on } }
    : { accepted: true, event: { ...event, apologiesOn: given.on } };
};

/** Apologies and a confirmation of one day would leave it open which came last. */
const withoutApologies = <Event extends InvitedEvent>(event: Event): Event => {
  const rest = { ...event };
  Reflect.deleteProperty(rest, "apologiesOn");
  return rest;
};

const refused = (
  code: "already-answered" | "locked" | "mode-unknown" | "past",
  message: string,
): { readonly accepted: false; readonly code: typeof code; readonly message: string } => ({
  accepted: false,
  code,
  message,
});
