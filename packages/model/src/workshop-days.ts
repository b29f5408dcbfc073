import type { PersonId } from "./person.ts";
import type { Pounds } from "./pounds.ts";

/** A local leader in a project community, and the national workshops of the community. */
export interface WorkshopAttendance {
  /** The local leader, by reference. */
  readonly localLeader: PersonId;
  /** The project whose community it is, for example `NCP24-09`. */
  readonly project: string;
  /** Days that the community's national workshops come to, at most two decimals. */
  readonly workshopDays?: number;
  /** Days attended, at most two decimals; left out means unknown. */
  readonly attendedDays?: number;
}

/** The funded days at national workshops. */
export interface WorkshopDays {
  /** Pounds a day; no document publishes a rate, and without one no amount is worked out. */
  readonly dayRate?: Pounds;
  /** Every local leader in every project community. */
  readonly attendance: readonly WorkshopAttendance[];
}
