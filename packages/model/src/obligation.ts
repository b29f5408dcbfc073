import type { Citation } from "@maths-hubs/rulekit";
import type { ObligationId, ObligationKind } from "./obligation-id.ts";

/**
 * Where an obligation stands, in the order in which it can move on: without a due date, not to be started yet, to be
 * done now, past its due date without being shown as done, done.
 */
export const obligationStatuses = ["undated", "upcoming", "open", "overdue", "done"] as const;

/** Where an obligation stands on a date. */
export type ObligationStatus = (typeof obligationStatuses)[number];

/** A stretch of days of which one end or both may be unknown; known ends count. */
export interface OpenPeriod {
  /** First day; `null` where it is not known. */
  readonly from: string | null;
  /** Last day; `null` where it is not known. */
  readonly to: string | null;
}

/** One entry of the timeline with its dates and where it stands. */
export interface Obligation {
  /** Stage, kind and number, stable across releases. */
  readonly id: ObligationId;
  /** Something to do, or what doing it contributes to. */
  readonly kind: ObligationKind;
  /** What the handbook asks for, in our own words. */
  readonly statement: string;
  /** The day by which the host wants it done; `null` where the document gives none: it is never guessed. */
  readonly due: string | null;
  /** When it can be done: the survey's window, the workshop's days, or the stage of the activity. */
  readonly window: OpenPeriod;
  /** The obligations that it rests on. */
  readonly dependsOn: readonly ObligationId[];
  /** Where it stands on the date of the timeline. */
  readonly status: ObligationStatus;
  /** The day on which it was done; `null` where it is not done by the date of the timeline, or was done on an unknown day. */
  readonly doneOn: string | null;
  /** How many days past its due date it was done, or is still open; 0 where it is in time or has no due date. */
  readonly daysLate: number;
  /**
   * `published` where the handbook asks it of this activity; `not-stated` where it is part of a national project and
   * the activity belongs to none.
   */
  readonly asked: "published" | "not-stated";
  /** Where the handbook says so. */
  readonly citation: Citation;
}
