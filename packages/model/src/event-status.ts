import { deadlineBefore, plainDate, type HolidayList } from "@maths-hubs/calendar";
import type { Workshop } from "./workshop.ts";

/** An event as far as answering it goes: a workshop of an activity or any event of a local leader, for one person. */
export type InvitedEvent = Pick<Workshop, "on" | "alsoOn" | "mode" | "confirmedOn" | "apologiesOn">;

/** The date on which an event is looked at, and what its lock is counted by. */
export interface EventQuestion {
  /** The date, `YYYY-MM-DD`. */
  readonly on: string;
  /** Working days before its first day by which a face-to-face event is confirmed at the latest; an edition says 10. */
  readonly workingDays: number;
  /** The days that are no working days; the bank holidays of England and Wales where it is left out. */
  readonly holidays?: HolidayList;
}

/** Where an event stands for one person. */
export interface EventStanding {
  /** Open to answer; attendance confirmed; over, from the day after its last. */
  readonly status: "eligible" | "upcoming" | "past";
  /** The answer that stands; of two, the later, and on one day the apologies. */
  readonly answer: "confirmed" | "apologies" | null;
  /** The last day for confirming face to face, that day included; `null` for an online event, or an unknown mode. */
  readonly confirmBy: string | null;
  /** Whether confirming is closed; `null` where that depends on a mode that is not known. */
  readonly locked: boolean | null;
}

/**
 * Where an event stands for one person on a date. Whether somebody was there is another matter: a confirmation is no
 * attendance. At a hybrid event the person's own mode counts.
 *
 * Clauses: HBK-Axis-status, HBK-Axis-10days.
 *
 * @param event - the event with the person's answers; answers dated later than the date asked have not been given yet
 * @param question - the date, and the number of working days from the edition
 * @throws a `CalendarError` with code `invalid-date` if a date is no day of the calendar, or
 * `working-days-out-of-range` if the number of working days is negative or not whole
 *
 * @example
 * ```ts
 * import { eventStatus } from "@maths-hubs/model";
 *
 * const event = { on: "2025-01-07", mode: "face-to-face" } as const;
 * eventStatus(event, { on: "2024-12-19", workingDays: 10 }); // => { status: "eligible", answer: null, confirmBy: "2024-12-19", locked: false }
 * eventStatus(event, { on: "2024-12-20", workingDays: 10 }).locked; // => true
 * eventStatus({ ...event, confirmedOn: "2024-12-19" }, { on: "2025-01-07", workingDays: 10 }).status; // => "upcoming"
 * eventStatus(event, { on: "2025-01-08", workingDays: 10 }).status; // => "past"
 * ```
 */
export const eventStatus = (event: InvitedEvent, question: EventQuestion): EventStanding => {
  const on = plainDate(question.on);
  const deadline = confirmationDeadline(event.on, question);
  const answer = standingAnswer(event, on);
  const isOver = on > lastDayOfEvent(event);
  return {
    status: statusOf(isOver, answer),
    answer,
    confirmBy: event.mode === "face-to-face" ? deadline : null,
    locked: isOver || lockedBefore(event, on > deadline),
  };
};

const statusOf = (isOver: boolean, answer: EventStanding["answer"]): EventStanding["status"] => {
  if (isOver) return "past";
  return answer === "confirmed" ? "upcoming" : "eligible";
};

/**
 * The last day on which a face-to-face event can be confirmed, counted back from its first day; that day is in time.
 *
 * Clause: HBK-Axis-10days.
 *
 * @param firstDay - the first day of the event, `YYYY-MM-DD`
 * @param terms - the number of working days, and the days that are none
 * @throws as {@link eventStatus}
 *
 * @example
 * ```ts
 * import { confirmationDeadline } from "@maths-hubs/model";
 *
 * confirmationDeadline("2025-01-07", { workingDays: 10 }); // => "2024-12-19"
 * ```
 */
export const confirmationDeadline = (
  firstDay: string,
  { workingDays, holidays }: Omit<EventQuestion, "on">,
): string =>
  deadlineBefore({ event: plainDate(firstDay), workingDays }, holidays === undefined ? {} : { holidays })
    .deadline;

/**
 * The last day of an event, which may have several: it is over from the day after.
 *
 * @param event - the event; its days may stand in any order
 *
 * @example
 * ```ts
 * import { lastDayOfEvent } from "@maths-hubs/model";
 *
 * lastDayOfEvent({ on: "2024-11-20", alsoOn: ["2024-12-02"] }); // => "2024-12-02"
 * ```
 */
export const lastDayOfEvent = ({ on, alsoOn = [] }: Pick<Workshop, "on" | "alsoOn">): string =>
  alsoOn.reduce((last, day) => (day > last ? day : last), on);

/**
 * The answer that stands on a date: of two the later, and on one day the apologies. An answer dated later has not been
 * given yet.
 *
 * @param event - the event with the answers
 * @param on - the date, `YYYY-MM-DD`
 *
 * @example
 * ```ts
 * import { standingAnswer } from "@maths-hubs/model";
 *
 * const event = { on: "2024-11-29", confirmedOn: "2024-11-04", apologiesOn: "2024-11-11" };
 * standingAnswer(event, "2024-11-10"); // => "confirmed"
 * standingAnswer(event, "2024-11-11"); // => "apologies"
 * ```
 */
export const standingAnswer = (
  { confirmedOn, apologiesOn }: Pick<InvitedEvent, "confirmedOn" | "apologiesOn">,
  on: string,
): EventStanding["answer"] => {
  const confirmed = confirmedOn !== undefined && confirmedOn <= on ? confirmedOn : undefined;
  const apologies = apologiesOn !== undefined && apologiesOn <= on ? apologiesOn : undefined;
  if (apologies !== undefined && (confirmed === undefined || confirmed <= apologies)) return "apologies";
  return confirmed === undefined ? null : "confirmed";
};

/** Before it is over, an event is locked only for those who come face to face. */
const lockedBefore = ({ mode }: InvitedEvent, isAfterDeadline: boolean): boolean | null =>
  mode === undefined && isAfterDeadline ? null : mode === "face-to-face" && isAfterDeadline;
