import { eventStatus, type EventQuestion, type InvitedEvent } from "@maths-hubs/model";

/** Whether somebody may set out for an event, and why. */
export interface TravelAnswer {
  /** Whether; `null` where it depends on a mode that is not known. */
  readonly may: boolean | null;
  /** Why, stable across releases. */
  readonly code: "apologies-sent" | "confirmed" | "mode-unknown" | "not-confirmed" | "online" | "past";
}

/**
 * Whether somebody may travel to an event: only with attendance confirmed, which an email of the NCETM says as well.
 *
 * Clause: HBK-Axis-email.
 *
 * @param event - the event with the person's answers
 * @param question - the date, and the number of working days from the edition
 * @throws as {@link eventStatus}
 *
 * @example
 * ```ts
 * import { mayTravel } from "@maths-hubs/llme";
 *
 * const event = { on: "2024-11-29", mode: "face-to-face" } as const;
 * const question = { on: "2024-11-28", workingDays: 10 };
 * mayTravel(event, question); // => { may: false, code: "not-confirmed" }
 * mayTravel({ ...event, confirmedOn: "2024-11-15" }, question); // => { may: true, code: "confirmed" }
 * ```
 */
export const mayTravel = (event: InvitedEvent, question: EventQuestion): TravelAnswer => {
  const { status, answer } = eventStatus(event, question);
  if (status === "past") return { may: false, code: "past" };
  if (event.mode === "online") return { may: false, code: "online" };
  if (answer === "apologies") return { may: false, code: "apologies-sent" };
  if (answer === null) return { may: false, code: "not-confirmed" };
  return event.mode === undefined ? { may: null, code: "mode-unknown" } : { may: true, code: "confirmed" };
};
