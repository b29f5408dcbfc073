import type { Pounds } from "./pounds.ts";
import type { Extensions } from "./team.ts";

/** What a project comes to, planned or delivered; a number left out is unknown, never zero. */
export interface ProjectDelivery {
  /** Projects, for example the Work Groups run under one code. */
  readonly projects?: number;
  /** Participating schools; where it is left out, the sum of `newSchools` and `retainedSchools` if both are given. */
  readonly schools?: number;
  /** Schools recruited for this year. */
  readonly newSchools?: number;
  /** Schools that stay on from an earlier year. */
  readonly retainedSchools?: number;
}

/** One tier of a banded rate: the units from `from` on, up to but not including `below`, counted from zero. */
export interface RateBand {
  /** The first unit of the band, counted from zero; the first band starts at 0, every other where the one before ends. */
  readonly from: number;
  /** The first unit that is no longer in the band; `null` where the band has no end. */
  readonly below: number | null;
  /** Pounds for each unit in the band; left out means unknown, never zero. */
  readonly rate?: Pounds;
}

/**
 * A project that the variable part of the grant depends on. Its amount is `perProject` for each project plus a rate for
 * each school; a component counts where its rate or its number is given, and is undetermined where only one of them is.
 */
export interface FundedProject {
  /** The project's code, for example `NCP23-09`, or the host's own; once in a grant. */
  readonly project: string;
  /** Pounds for each project. */
  readonly perProject?: Pounds;
  /** Pounds for each participating school; excludes `perSchoolBands`. */
  readonly perSchool?: Pounds;
  /** Pounds for each participating school by tier; excludes `perSchool`. */
  readonly perSchoolBands?: readonly RateBand[];
  /** Schools that earlier statements have placed in the bands already; 0 where it is left out. */
  readonly schoolsBefore?: number;
  /** What was agreed. */
  readonly planned?: ProjectDelivery;
  /** What came of it. */
  readonly delivered?: ProjectDelivery;
  /** Who pays for it where that is not the Department, by the host's reference; such a project is not in the grant. */
  readonly sponsor?: string;
  /** What the host keeps beside it. */
  readonly extensions?: Extensions;
}

/** Any other line of the grant. */
export interface OtherLine {
  /** What it is for. */
  readonly label: string;
  /** Pounds; negative where it is taken away. Left out means unknown, never zero. */
  readonly amount?: Pounds;
  /** What the host keeps beside it. */
  readonly extensions?: Extensions;
}
