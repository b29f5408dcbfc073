/** Longer texts are compared by their beginning, so that a hostile one takes no longer. */
const longestCompared = 100;

/**
 * The candidates that share most pairs of letters with a text, most alike first, for "did you mean"; one that shares none is
 * left out. Case does not count; candidates that are equally alike keep their order.
 *
 * @param text - what was written; its first 100 characters are compared
 * @param candidates - what could have been meant
 * @param most - how many to give at most
 *
 * @example
 * ```ts
 * import { mostAlike } from "@maths-hubs/rulekit";
 *
 * mostAlike("Bolean", ["Mobius", "Boolean", "Solent"], 1); // => ["Boolean"]
 * mostAlike("?", ["Mobius", "Boolean"], 1); // => []
 * ```
 */
export const mostAlike = (text: string, candidates: readonly string[], most: number): readonly string[] => {
  const wanted = pairsOf(typeof text === "string" ? text.slice(0, longestCompared) : "");
  const likeness = (candidate: string): number => {
    const pairs = pairsOf(candidate);
    return [...pairs].filter((pair) => wanted.has(pair)).length / (pairs.size + wanted.size);
  };
  return candidates
    .map((candidate) => ({ candidate, alike: likeness(candidate) }))
    .filter(({ alike }) => alike > 0)
    .toSorted((one, other) => other.alike - one.alike)
    .slice(0, most)
    .map(({ candidate }) => candidate);
};

/** The first letter makes a pair with the edge before it: beginnings are what people get right. */
const pairsOf = (text: string): ReadonlySet<string> =>
  new Set(
    Array.from({ length: text.length }, (_, index) => ` ${text}`.slice(index, index + 2).toLowerCase()),
  );
