import type { ParticipationRecord } from "./participation-record.ts";
import type { School, SchoolLink } from "./school.ts";
import type { Extensions } from "./team.ts";

/**
 * Schools in projects, as a host knew them at the end of one day. A block that is left out is unknown; `schools` that is given
 * holds every school of the records.
 */
export interface Participation {
  /** The day at whose end this was drawn up; questions about later days are refused, since nobody knew then. */
  readonly asAt: string;
  /** What the schools are. */
  readonly schools?: readonly School[];
  /** Every part of a school in a project. */
  readonly records: readonly ParticipationRecord[];
  /** Which schools became which. */
  readonly links?: readonly SchoolLink[];
  /** What the host keeps beside it. */
  readonly extensions?: Extensions;
}
