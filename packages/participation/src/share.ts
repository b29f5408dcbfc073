import { refusal, wholeNumber } from "./participation-error.ts";

/** A part of a whole as two whole numbers, never rounded; the whole is named, because a percentage of something else is another fact. */
export interface Share {
  /** How many. */
  readonly count: number;
  /** Of how many. */
  readonly of: number;
  /** Of what, for example `open primary schools, state-maintained, England`. */
  readonly base: string;
}

/**
 * The smallest number of things that is at least so many percent of a whole: exact, so that 7,499 of 10,000 is not 75%.
 *
 * @param percent - from 0 to 100, whole
 * @param of - how many things there are
 * @throws a {@link ParticipationError} with code `invalid-number` if either is no whole number
 *
 * @example
 * ```ts
 * import { leastCount } from "@maths-hubs/participation";
 *
 * leastCount(75, 10000); // => 7500
 * leastCount(75, 10001); // => 7501
 * leastCount(60, 0); // => 0
 * ```
 */
export const leastCount = (percent: number, of: number): number => {
  const parts = wholeNumber(percent, "percent") * wholeNumber(of, "things");
  // Dividing first would round: the remainder of a whole division is exact.
  return (parts - (parts % 100)) / 100 + (parts % 100 === 0 ? 0 : 1);
};

/** The share, or its refusal: more than the whole cannot be. */
export const checkedShare = (count: number, of: number, base: string): Share => {
  if (wholeNumber(count, "things") > wholeNumber(of, "things"))
    throw refusal("invalid-share", count, `at most ${of}, the whole that it is part of`);
  return { count, of, base };
};
