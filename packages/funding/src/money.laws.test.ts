import { isPounds } from "@maths-hubs/model";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allocate } from "./allocate.ts";
import {
  anyBands,
  anyMode,
  anyPence,
  anyPolicy,
  anyStep,
  anyWeights,
} from "./arbitrary-grant.test-support.ts";
import { unitsBetween } from "./bands.ts";
import { mostPence, penceFrom, poundsOf, sumOf } from "./money.ts";
import { penceOf } from "./pence-of.ts";
import { quotientInIntegers } from "./quotient-in-integers.test-support.ts";
import { roundedQuotient } from "./rounded-quotient.ts";
import { roundPounds } from "./round-pounds.ts";
import { shareOf } from "./share-of.ts";
import { splitPence } from "./split-pence.ts";
import { withdrawUnits } from "./withdraw-units.ts";

/** What a call gives, or the code that it is refused with. */
const answerTo = (call: () => unknown): string => {
  try {
    return String(call());
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : "no code";
  }
};
const opposite = (pounds: string): string => poundsOf(0 - penceFrom(pounds));

describe("Reading and writing an amount changes nothing", () => {
  it("over the whole range", () => {
    fc.assert(
      fc.property(fc.integer({ min: -mostPence, max: mostPence }), (pence) => {
        expect(penceFrom(poundsOf(pence))).toBe(pence);
      }),
    );
  });
  it("any text is an amount or refused, and nothing else happens", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double().map(String), fc.bigInt().map(String)), (text) => {
        expect(answerTo(() => Number.isSafeInteger(penceFrom(text)))).toMatch(/^(?:true|invalid-pounds)$/);
      }),
    );
  });
});

describe("An amount is read digit by digit as the pattern of the model reads it", () => {
  it("texts near the form, with one place or none too", () => {
    const anyNearly = fc.stringMatching(/^-{0,2}(?:0|\d{0,14})(?:\.\d{0,3}){0,2}[x ]?$/);
    fc.assert(
      fc.property(anyNearly, (text) => {
        const exact = isPounds(text) ? Math.round(Number(text) * 100) : Number.NaN;
        expect(penceOf(text)).toBe(exact);
      }),
      { numRuns: 2000 },
    );
  });
  it.each(["1", "1.5", "1.50", "-1.5", "0", "0.0", "0.01", "9999999999999.99", "-9999999999999"])(
    "%s",
    (text) => expect(penceOf(text)).toBe(Math.round(Number(text) * 100)),
  );
  it.each([
    "",
    "-",
    ".",
    "1.",
    ".5",
    "-.50",
    "01",
    "00.50",
    "-0",
    "-0.0",
    "-0.00",
    "1.005",
    "1.2.3",
    "10000000000000",
  ])("%j is none", (text) => expect(penceOf(text)).toBeNaN());
});

describe("An allocation conserves its total, mirrors, and stays fair", () => {
  const anyCase = fc.record({ pence: anyPence, weights: anyWeights, remainder: anyPolicy, roundTo: anyStep });
  it("parts and remainder add up to the amount, always", () => {
    fc.assert(
      fc.property(anyCase, ({ pence, weights, ...policy }) => {
        const { parts, apart } = allocate(poundsOf(pence), weights, policy);
        expect(sumOf([...parts, apart])).toBe(poundsOf(pence));
        expect(policy.remainder.startsWith("apart") || apart === "0.00").toBe(true);
      }),
    );
  });
  it("what comes of the opposite is the opposite", () => {
    fc.assert(
      fc.property(anyCase, ({ pence, weights, ...policy }) => {
        const there = allocate(poundsOf(pence), weights, policy);
        const back = allocate(poundsOf(0 - pence), weights, policy);
        expect(back).toEqual({ parts: there.parts.map(opposite), apart: opposite(there.apart) });
      }),
    );
  });
  it("no part is a whole step or more away from its exact share, where steps are spread one by one", () => {
    fc.assert(
      fc.property(anyCase, ({ pence, weights, roundTo }) => {
        const { parts } = allocate(poundsOf(pence), weights, { roundTo, remainder: "largest-remainder" });
        const sum = weights.reduce((total, weight) => total + weight, 0);
        for (const [index, part] of parts.entries()) {
          // In shares of a penny, so that nothing is rounded: |pence × weight − part × sum| below step × sum.
          const away = BigInt(pence) * BigInt(weights[index]!) - BigInt(penceFrom(part)) * BigInt(sum);
          expect(away < 0n ? -away : away).toBeLessThan(BigInt(penceFrom(roundTo)) * BigInt(sum));
        }
      }),
    );
  });
  it("whole numbers, fractions and big integers give the same parts", () => {
    fc.assert(
      fc.property(anyCase, ({ pence, weights, ...policy }) => {
        const asFractions = weights.map((weight) => `${weight}/7`);
        expect(allocate(poundsOf(pence), asFractions, policy)).toEqual(
          allocate(poundsOf(pence), weights, policy),
        );
      }),
    );
  });
  it("with any rounding of the parts", () => {
    fc.assert(
      fc.property(anyCase, anyMode, ({ pence, weights, remainder, roundTo }, rounding) => {
        const quotientOf = (dividend: bigint, divisor: bigint) =>
          roundedQuotient(dividend, divisor, rounding);
        const how = { step: penceFrom(roundTo), quotientOf, remainder };
        const { parts, apart } = splitPence(pence, weights, how);
        expect(parts.reduce((sum, part) => sum + part, apart)).toBe(pence);
        const back = splitPence(0 - pence, weights, how);
        expect(back.parts).toEqual(parts.map((part) => 0 - part));
      }),
    );
  });
});

describe("Shares and rounding agree with big integers, of any size that can come", () => {
  const share = fc.record({
    over: fc.integer({ min: 0, max: 5000 }),
    under: fc.integer({ min: 1, max: 5000 }),
  });
  it("for every named rounding and step", () => {
    fc.assert(
      fc.property(anyPence, share, anyMode, anyStep, (pence, { over, under }, rounding, roundTo) => {
        const step = BigInt(penceFrom(roundTo));
        const wanted =
          quotientInIntegers(BigInt(pence) * BigInt(over), BigInt(under) * step, rounding) * step;
        expect(shareOf(poundsOf(pence), `${over}/${under}`, { roundTo, rounding })).toBe(
          poundsOf(Number(wanted)),
        );
      }),
      { numRuns: 300 },
    );
  });
  it("for quotients of many digits, at their ties and beside them", () => {
    const anyDivisor = fc.bigInt({ min: 1n, max: 10n ** 33n });
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
        anyDivisor,
        fc.constantFrom(-1n, 0n, 1n),
        anyMode,
        (whole, divisor, beside, mode) => {
          const dividend = whole * divisor + divisor / 2n + beside;
          expect(roundedQuotient(dividend, divisor, mode)).toBe(quotientInIntegers(dividend, divisor, mode));
        },
      ),
      { numRuns: 500 },
    );
  });
  it("the symmetrical ones mirror", () => {
    const symmetrical = fc.constantFrom("half-away-from-zero", "half-even", "up", "down");
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        share,
        symmetrical,
        anyStep,
        (n, { under }, rounding, roundTo) => {
          const how = { roundTo, rounding } as const;
          expect(roundPounds(`-${n}/${under}`, how)).toBe(opposite(roundPounds(`${n}/${under}`, how)));
        },
      ),
    );
  });
});

describe("Bands place every unit once, and what one change puts in its opposite takes out", () => {
  const anyMove = fc.record({ bands: anyBands, before: fc.nat(100), after: fc.nat(100) });
  it("units by band and beyond are all units", () => {
    fc.assert(
      fc.property(anyMove, ({ bands, before, after }) => {
        const { byBand, beyond } = unitsBetween(bands, before, after);
        expect(byBand.reduce((sum, units) => sum + units, beyond)).toBe(after - before);
      }),
    );
  });
  it("there and back is nothing", () => {
    fc.assert(
      fc.property(anyMove, ({ bands, before, after }) => {
        const there = unitsBetween(bands, before, after);
        const back = unitsBetween(bands, after, before);
        expect(back.byBand.map((units, index) => units + there.byBand[index]!)).toEqual(bands.map(() => 0));
      }),
    );
  });
  it("in two statements as in one", () => {
    fc.assert(
      fc.property(anyMove, fc.nat(100), ({ bands, before, after }, between) => {
        const [first, second, whole] = [
          unitsBetween(bands, before, between),
          unitsBetween(bands, between, after),
          unitsBetween(bands, before, after),
        ];
        expect(first.byBand.map((units, index) => units + second.byBand[index]!)).toEqual(whole.byBand);
      }),
    );
  });
  it("more withdrawn never costs less", () => {
    fc.assert(
      fc.property(anyBands, fc.nat(60), fc.nat(60), (bands, paid, units) => {
        const taking = (count: number) =>
          penceFrom(withdrawUnits(bands, paid, { valuation: "last-in-first-out", units: count }).amount);
        const [fewer, more] = [Math.min(units, paid), Math.min(units + 1, paid)];
        expect(taking(more)).toBeLessThanOrEqual(taking(fewer));
        expect(taking(fewer)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
