/**
 * The values that each unit counts in: `pounds` are decimal strings with two places (`"1234.50"`), `date` is
 * `YYYY-MM-DD`, days, days per week and percent have at most two decimals, everything else is whole.
 */
export interface UnitValues {
  /** Days a week, at most two decimals. */
  readonly "days-per-week": number;
  /** Days, at most two decimals: half a day is 0.5. */
  readonly days: number;
  /** Distinct people. */
  readonly people: number;
  /** Whole things of any other kind; the rule's statement says of which. */
  readonly count: number;
  /** Parts of a hundred, at most two decimals. */
  readonly percent: number;
  /** Pounds sterling as a decimal string with two places. */
  readonly pounds: string;
  /** A plain date, `YYYY-MM-DD`. */
  readonly date: string;
}

/** What a rule counts in. */
export type Unit = keyof UnitValues;

/** The type of a value in unit `U`: a decimal string for pounds, a plain date for dates, a number otherwise. */
export type ValueOf<U extends Unit> = UnitValues[U];

/** The type of a distance in unit `U`: dates are a number of days apart, everything else keeps its own type. */
export type DistanceOf<U extends Unit> = U extends "date" ? number : UnitValues[U];
