import type { Workshop, ConfirmationState } from "@maths-hubs/model";
import { hasHappened } from "./activity-on-date.ts";
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
  { confirmedOn, apologiesOn }: Workshop,
  { lastDay, confirmBy }: ConfirmableEvent,
  asOf: PlainDate,
): ConfirmationState => {
  const confirmed = hasHappened(confirmedOn, asOf);
  const sentApologies = hasHappened(apologiesOn, asOf);
  // Of two answers the later one stands; on one day, the apologies.
  if (sentApologies && !(confirmed && confirmedOn > apologiesOn)) return "apologies";
  if (confirmed) return "confirmed";
  if (asOf > lastDay) return "past";
  return confirmBy !== null && asOf > confirmBy ? "locked" : "open";
};
