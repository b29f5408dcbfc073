import type { HubCode } from "./hub-code.ts";
import type { ProjectCode } from "./project-code.ts";
import type { Urn } from "./school.ts";

/**
 * One school's part in one project of one hub and year, as a host records it. It begins with the sign-up; a date that is left
 * out has not come, as far as the host knew on the day of the document.
 */
export interface ParticipationRecord {
  /** The host's reference of the record. */
  readonly record: string;
  /** The school or college. */
  readonly school: Urn;
  /** The project; its code holds the year. */
  readonly project: ProjectCode;
  /** The academic year it takes part in, `2024/25`. */
  readonly academicYear: string;
  /** The hub that runs the activity. */
  readonly hub: HubCode;
  /** The Work Group, programme or other activity within the project, by the host's reference; left out means unknown. */
  readonly activity?: string;
  /** How many people of the school take part; left out means unknown, never zero. */
  readonly participants?: number;
  /** The day of the sign-up. */
  readonly signedUpOn: string;
  /** The first day of taking part. */
  readonly activeFrom?: string;
  /** The day on which it was completed. */
  readonly completedOn?: string;
  /** The day on which the school withdrew; from then on it takes no part. */
  readonly withdrawnOn?: string;
  /** The record's reference in MHPod, the programme's database; without one the record is incomplete. */
  readonly mhpodReference?: string;
}
