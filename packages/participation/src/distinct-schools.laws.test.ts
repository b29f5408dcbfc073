import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distinctSchools } from "./distinct-schools.ts";

const urn = fc.integer({ min: 900_000, max: 900_020 }).map(String);
const links = fc.array(fc.record({ predecessor: urn, successor: urn }), { maxLength: 25 });

/** What a reader would do by hand: spread every label over the links until nothing changes. */
const byHand = (urns: readonly string[], given: readonly { predecessor: string; successor: string }[]) => {
  const label = new Map(urns.map((one) => [one, one]));
  for (const { predecessor, successor } of given)
    for (const one of [predecessor, successor]) label.set(one, one);
  for (let changed = true; changed;) {
    changed = false;
    for (const { predecessor, successor } of given) {
      const [a, b] = [label.get(predecessor) ?? "", label.get(successor) ?? ""];
      if (a === b) continue;
      for (const [one, found] of label) if (found === b) label.set(one, a);
      changed = true;
    }
  }
  return new Set(urns.map((one) => label.get(one))).size;
};

describe("distinct schools", () => {
  it("are as many as by hand, and no more than numbers", () =>
    fc.assert(
      fc.property(fc.array(urn, { maxLength: 30 }), links, (urns, given) => {
        expect(distinctSchools(urns, given)).toBe(byHand(urns, given));
        expect(distinctSchools(urns, given)).toBeLessThanOrEqual(new Set(urns).size);
      }),
      { numRuns: 200 },
    ));
  it("do not depend on the order of links or numbers", () =>
    fc.assert(
      fc.property(fc.array(urn, { maxLength: 30 }), links, (urns, given) => {
        expect(distinctSchools(urns.toReversed(), given.toReversed())).toBe(distinctSchools(urns, given));
      }),
      { numRuns: 100 },
    ));
});
