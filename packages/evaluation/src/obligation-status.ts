import type { ObligationStatus } from "@maths-hubs/model";

/** What decides where an obligation stands. */
interface Dates {
  readonly due: string | null;
  /** The first day of its window, where it is known. */
  readonly from: string | null;
  readonly doneOn: string | null | undefined;
}

/** Whether something is done by a date; on an unknown day counts as done on any. */
export const isDoneBy = (doneOn: string | null | undefined, asOf: string): boolean =>
  doneOn === null || (doneOn !== undefined && doneOn <= asOf);

/**
 * Where an obligation stands on a date. As the date moves on, it goes from upcoming to open, overdue and done, and never
 * back; the due date itself is in time.
 */
export const obligationStatus = ({ due, from, doneOn }: Dates, asOf: string): ObligationStatus => {
  if (isDoneBy(doneOn, asOf)) return "done";
  if (due === null) return "undated";
  if (asOf > due) return "overdue";
  return from !== null && asOf < from ? "upcoming" : "open";
};
