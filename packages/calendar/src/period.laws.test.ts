import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, fromDayNumber } from "./day-number.ts";
import type { Period } from "./period.ts";
import { includesDate, joinAdjacent, lengthInDays, overlapOf, splitPeriod } from "./period.ts";
import type { PlainDate } from "./plain-date.ts";

// Within a few months, so that periods often touch.
const day = fc.integer({ min: 19_600, max: 19_720 });
const anyPeriod: fc.Arbitrary<Period> = fc.tuple(day, day).map(([one, other]) => ({
  from: fromDayNumber(Math.min(one, other)),
  to: fromDayNumber(Math.max(one, other)),
}));
const daysOf = (days: Period): PlainDate[] =>
  Array.from({ length: lengthInDays(days) }, (_, n) => addDays(days.from, n));

describe("Periods are sets of days", () => {
  it("the tiles of a split are the period, in order, and each cut inside it begins one", () => {
    fc.assert(
      fc.property(anyPeriod, fc.array(day.map(fromDayNumber)), (whole, cuts) => {
        const tiles = splitPeriod(whole, cuts);
        const inside = cuts.filter((cut) => includesDate(whole, cut));
        expect(tiles.flatMap(daysOf)).toEqual(daysOf(whole));
        expect(new Set(tiles.map(({ from }) => from))).toEqual(new Set([whole.from, ...inside]));
        expect(joinAdjacent(tiles)).toEqual([whole]);
      }),
    );
  });
  it("joining keeps every day once and leaves a gap between what remains", () => {
    fc.assert(
      fc.property(fc.array(anyPeriod), (periods) => {
        const joined = joinAdjacent(periods);
        expect(joined.flatMap(daysOf)).toEqual([...new Set(periods.flatMap(daysOf))].toSorted());
        for (const [n, { to }] of joined.slice(0, -1).entries()) {
          expect(daysBetween(to, joined[n + 1]!.from)).toBeGreaterThan(1);
        }
      }),
    );
  });
  it("the overlap is the days in both", () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (first, second) => {
        const both = daysOf(first).filter((date) => includesDate(second, date));
        const overlap = overlapOf(first, second);
        expect(overlap === undefined ? [] : daysOf(overlap)).toEqual(both);
      }),
    );
  });
});
