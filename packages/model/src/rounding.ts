/**
 * How an amount between two steps is rounded. There is no default anywhere: whoever rounds says how.
 *
 * - `half-away-from-zero`, `half-even`, `half-up` (towards plus infinity), `half-down` (towards minus infinity): to the
 *   nearer step; the name says where the middle goes
 * - `up`: away from zero; `down`: towards zero; `ceiling`: towards plus infinity; `floor`: towards minus infinity
 */
export const roundingModes = [
  "half-away-from-zero",
  "half-even",
  "half-up",
  "half-down",
  "up",
  "down",
  "ceiling",
  "floor",
] as const;

/** One of {@link roundingModes}. */
export type RoundingMode = (typeof roundingModes)[number];

/**
 * Where the pennies go that a split leaves over.
 *
 * - `largest-remainder`: one step each to the parts that rounding cut most
 * - `largest-ratio`: one step each to the parts with the largest share
 * - `from-first`, `from-last`: one step each, from that end
 * - `first`, `last`: all of it to that part
 * - `apart`: to no part; it stands as a line of its own
 * - `apart-in-proportion`: as `apart`, and every part is kept in the exact proportion of its share
 */
export const remainderPolicies = [
  "largest-remainder",
  "largest-ratio",
  "from-first",
  "from-last",
  "first",
  "last",
  "apart",
  "apart-in-proportion",
] as const;

/** One of {@link remainderPolicies}. */
export type RemainderPolicy = (typeof remainderPolicies)[number];
