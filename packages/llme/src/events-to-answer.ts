import { eventStatus, type EventQuestion, type InvitedEvent } from "@maths-hubs/model";

/** An event that waits for an answer. */
export interface EventToAnswer<Event extends InvitedEvent> {
  /** The event. */
  readonly event: Event;
  /** The last day for confirming; `null` where there is none, or the mode is not known. */
  readonly confirmBy: string | null;
  /** Whether it is locked, so that getting in touch is what is left; `null` where the mode is not known. */
  readonly locked: boolean | null;
}

/**
 * The events that still wait for an answer, the most urgent first: a list to be reminded by. An event that waits is no
 * fault of anybody.
 *
 * Clause: HBK-Axis-respond.
 *
 * @param events - the events that somebody is invited to
 * @param question - the date, and the number of working days from the edition
 * @throws as {@link eventStatus}
 *
 * @example
 * ```ts
 * import { eventsToAnswer } from "@maths-hubs/llme";
 *
 * const events = [
 *   { event: "e-01", on: "2024-11-25", mode: "online" },
 *   { event: "e-02", on: "2024-11-29", mode: "face-to-face" },
 *   { event: "e-03", on: "2024-11-20", apologiesOn: "2024-11-01" },
 * ] as const;
 * const waiting = eventsToAnswer(events, { on: "2024-11-11", workingDays: 10 });
 * waiting.map(({ event, confirmBy }) => [event.event, confirmBy]); // => [["e-02", "2024-11-15"], ["e-01", null]]
 * ```
 */
export const eventsToAnswer = <Event extends InvitedEvent>(
  events: readonly Event[],
  question: EventQuestion,
): readonly EventToAnswer<Event>[] =>
  events
    .map((event) => ({ event, standing: eventStatus(event, question) }))
    .filter(({ standing }) => standing.status === "eligible" && standing.answer === null)
    .map(({ event, standing: { confirmBy, locked } }) => ({ event, confirmBy, locked }))
    .toSorted((a, b) => byText(a.confirmBy ?? a.event.on, b.confirmBy ?? b.event.on));

const byText = (a: string, b: string): number => Number(a > b) - Number(a < b);
