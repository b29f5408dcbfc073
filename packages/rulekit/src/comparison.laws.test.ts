import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atLeast, atMost, exactly, onOrAfter, onOrBefore, type AmountComparison } from "./comparison.ts";
import { poundsFromPence } from "./decimal.ts";

const hundredths = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
const day = fc.integer({ min: -100_000, max: 100_000 });
const distance = fc.integer({ min: 1, max: 10_000 });

const dateOf = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);
const penceIn = (pounds: string): number => Math.round(Number(pounds) * 100);

/** Which way a shortfall moves the value. */
const repairs: readonly (readonly [
  string,
  AmountComparison,
  (actual: number, requirement: number) => 1 | -1,
])[] = [
  ["at least", atLeast, () => 1],
  ["at most", atMost, () => -1],
  ["exactly", exactly, (actual, requirement) => (actual < requirement ? 1 : -1)],
];

describe("adding the reported shortfall makes the rule met, and one hundredth less does not", () => {
  it.each(repairs)("%s, in numbers", (_, comparison, direction) => {
    fc.assert(
      fc.property(hundredths, hundredths, (actual, requirement) => {
        const shortfall = comparison.shortfall(actual / 100, requirement / 100);
        if (shortfall === undefined) return;
        expect(shortfall).toBeGreaterThan(0);
        const step = direction(actual, requirement);
        const repaired = actual + step * Math.round(shortfall * 100);
        expect(comparison.shortfall(repaired / 100, requirement / 100)).toBe(undefined);
        expect(comparison.shortfall((repaired - step) / 100, requirement / 100)).toBe(0.01);
      }),
    );
  });

  it.each(repairs)("%s, in pounds", (_, comparison, direction) => {
    fc.assert(
      fc.property(hundredths, hundredths, (actual, requirement) => {
        const [has, needs] = [poundsFromPence(actual), poundsFromPence(requirement)];
        const shortfall = comparison.shortfall(has, needs);
        if (shortfall === undefined) return;
        expect(shortfall).toMatch(/^\d+\.\d\d$/);
        const step = direction(actual, requirement);
        const repaired = actual + step * penceIn(shortfall);
        expect(comparison.shortfall(poundsFromPence(repaired), needs)).toBe(undefined);
        expect(comparison.shortfall(poundsFromPence(repaired - step), needs)).toBe("0.01");
      }),
    );
  });

  it("adding it as a host would, in binary fractions, is enough too", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000 }),
        fc.integer({ min: 0, max: 100_000 }),
        (actual, requirement) => {
          const shortfall = atLeast.shortfall(actual / 100, requirement / 100) ?? 0;
          expect(atLeast.shortfall(actual / 100 + shortfall, requirement / 100)).toBe(undefined);
        },
      ),
    );
  });

  it("in days, on or before a date", () => {
    fc.assert(
      fc.property(day, distance, (due, late) => {
        const reported = onOrBefore.shortfall(dateOf(due + late), dateOf(due))!;
        expect(reported).toBe(late);
        expect(onOrBefore.shortfall(dateOf(due + late - reported), dateOf(due))).toBe(undefined);
        expect(onOrBefore.shortfall(dateOf(due + late - reported + 1), dateOf(due))).toBe(1);
      }),
    );
  });

  it("in days, on or after a date", () => {
    fc.assert(
      fc.property(day, distance, (from, early) => {
        const reported = onOrAfter.shortfall(dateOf(from - early), dateOf(from))!;
        expect(reported).toBe(early);
        expect(onOrAfter.shortfall(dateOf(from - early + reported), dateOf(from))).toBe(undefined);
        expect(onOrAfter.shortfall(dateOf(from - early + reported - 1), dateOf(from))).toBe(1);
      }),
    );
  });
});

describe("at least and at most mirror each other", () => {
  it("with the values changed over, in numbers and in pounds", () => {
    fc.assert(
      fc.property(hundredths, hundredths, (one, other) => {
        expect(atLeast.shortfall(one / 100, other / 100)).toBe(atMost.shortfall(other / 100, one / 100));
        const [first, second] = [poundsFromPence(one), poundsFromPence(other)];
        expect(atLeast.shortfall(first, second)).toBe(atMost.shortfall(second, first));
      }),
    );
  });

  it("exactly fails where one of them does, by as much", () => {
    fc.assert(
      fc.property(hundredths, hundredths, (one, other) => {
        const [actual, requirement] = [one / 100, other / 100];
        const either = atLeast.shortfall(actual, requirement) ?? atMost.shortfall(actual, requirement);
        expect(exactly.shortfall(actual, requirement)).toBe(either);
      }),
    );
  });

  it("on or before and on or after do so with the dates changed over", () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        expect(onOrBefore.shortfall(dateOf(one), dateOf(other))).toBe(
          onOrAfter.shortfall(dateOf(other), dateOf(one)),
        );
      }),
    );
  });
});
