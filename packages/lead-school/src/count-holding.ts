import { known, unknown, type Reading } from "@maths-hubs/rulekit";

/** One of several things that should hold, and where the document says whether it does. */
export interface Part {
  /** JSON Pointer to it. */
  readonly path: string;
  /** Whether it holds; `undefined` where the document does not say. */
  readonly holds: boolean | undefined;
}

/**
 * How many hold. Where one surely does not, the answer counts against those alone, so that the unknown is never taken for
 * "no"; where none surely fails but something is unknown, the answer is unknown.
 */
export const countHolding = (parts: readonly Part[]): Reading<number> => {
  const failing = parts.filter(({ holds }) => holds === false);
  const missing = parts.filter(({ holds }) => holds === undefined).map(({ path }) => path);
  if (failing.length === 0 && missing.length > 0) return unknown(missing);
  const stated = parts.filter(({ holds }) => holds !== undefined).map(({ path }) => path);
  return known(parts.length - failing.length, stated);
};
