import type { SchoolLink, Urn } from "@maths-hubs/model";

/** Tells for every number the one that stands for the school through all its numbers: the same for predecessor and successor. */
export type SameSchool = (urn: Urn) => Urn;

/**
 * Joins the numbers of schools that became one another, in any order and over any number of steps; two schools that merged into
 * one count as one from then on and before.
 *
 * @param links - which number took the place of which; none leaves every number a school of its own
 *
 * @example
 * ```ts
 * import { sameSchool } from "@maths-hubs/participation";
 *
 * const same = sameSchool([{ predecessor: "900001", successor: "900002" }]);
 * same("900001") === same("900002"); // => true
 * same("900003"); // => "900003"
 * ```
 */
export const sameSchool = (links: readonly SchoolLink[] = []): SameSchool => {
  if (links.length === 0) return (urn) => urn;
  const parents = new Map<Urn, Urn>();
  const rootOf = (urn: Urn): Urn => {
    let root = urn;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    // Every number on the way points to the root afterwards, so that long chains are walked once.
    for (let at = urn; at !== root;) {
      const next = parents.get(at) ?? root;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  const sizes = new Map<Urn, number>();
  for (const { predecessor, successor } of links) {
    const [first, second] = [rootOf(predecessor), rootOf(successor)];
    if (first === second) continue;
    const [ofFirst, ofSecond] = [sizes.get(first) ?? 1, sizes.get(second) ?? 1];
    const [small, large] = ofFirst > ofSecond ? [second, first] : [first, second];
    parents.set(small, large);
    sizes.set(large, ofFirst + ofSecond);
  }
  return rootOf;
};

/**
 * How many schools some numbers stand for, each counted once whatever it was called over the years.
 *
 * @param urns - unique reference numbers, in any order, as often as they come
 * @param links - which number took the place of which
 *
 * @example
 * ```ts
 * import { distinctSchools } from "@maths-hubs/participation";
 *
 * const urns = ["900001", "900002", "900001", "900003"];
 * distinctSchools(urns); // => 3
 * distinctSchools(urns, [{ predecessor: "900001", successor: "900002" }]); // => 2
 * ```
 */
export const distinctSchools = (urns: Iterable<Urn>, links: readonly SchoolLink[] = []): number => {
  const same = sameSchool(links);
  const found = new Set<Urn>();
  for (const urn of urns) found.add(same(urn));
  return found.size;
};
