import type { PersonId } from "./person.ts";
import type { Pounds } from "./pounds.ts";

/** What one local leader attended of, and claims for, the national workshops of one project. */
export interface WorkshopAttendance {
  /** The local leader. */
  readonly localLeader: PersonId;
  /** The project whose workshops they are. */
  readonly project: string;
  /** Days attended, at most two decimals; left out means unknown. */
  readonly attendedDays?: number;
  /** Days claimed, at most two decimals; left out means unknown. */
  readonly claimedDays?: number;
}

/** The funded days of local leaders at national workshops. */
export interface WorkshopDays {
  /** Pounds a day; left out means unknown, never zero. */
  readonly dayRate?: Pounds;
  /** One entry for each local leader and project. */
  readonly attendance: readonly WorkshopAttendance[];
}
