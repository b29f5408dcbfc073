import { standingAnswer, type ConfirmationState, type Workshop } from "@maths-hubs/model";
import type { PlainDate } from "@maths-hubs/calendar";

/** An event as far as its confirmation goes. */
export interface ConfirmableEvent {
  /** Its last day. */
  readonly lastDay: string;
  /** The last day for confirming; `null` where there is none. */
  readonly confirmBy: string | null;
}

/**
 * Where the confirmation of an event stands on a date: the deadline day itself is in time, and the event is past from
 * the day after its last.
 */
export const confirmationState = (
  workshop: Workshop,
  { lastDay, confirmBy }: ConfirmableEvent,
  asOf: PlainDate,
): ConfirmationState => {
  const answer = standingAnswer(workshop, asOf);
  if (answer !== null) return answer;
  if (asOf > lastDay) return "past";
  return confirmBy !== null && asOf > confirmBy ? "locked" : "open";
};
