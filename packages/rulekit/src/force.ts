/**
 * How strongly a document asks for something.
 *
 * - `must`: must, need, required
 * - `should`: expected, should, will
 * - `advisory`: aim, ambition, often, encouraged
 */
export type Force = "must" | "should" | "advisory";

/** The three forces, strongest first: the order in which reports list and count findings. */
export const forces: readonly Force[] = ["must", "should", "advisory"];

/** What a thing asked for with each force is called: at least 11.5 *required*. */
export const asked: Readonly<Record<Force, string>> = {
  must: "required",
  should: "expected",
  advisory: "advised",
};
