import { anyCharacter } from "@maths-hubs/tooling/any-character";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromHundredths, poundsFromPence, toHundredths } from "./decimal.ts";

describe("hundredths come back as they went", () => {
  it("through numbers, up to the size of the national budget", () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 14), max: 10 ** 14 }), (hundredths) => {
        expect(toHundredths(fromHundredths(hundredths))).toBe(hundredths);
      }),
    );
  });

  it("through pounds", () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 15 - 1), max: 10 ** 15 - 1 }), (pence) => {
        expect(toHundredths(poundsFromPence(pence))).toBe(pence);
      }),
    );
  });

  it("any sum of a hundred values with two decimals is the sum of their hundredths", () => {
    const values = fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 100 });
    fc.assert(
      fc.property(values, (hundredths) => {
        let sum = 0;
        for (const value of hundredths) sum += value / 100;
        expect(toHundredths(sum)).toBe(hundredths.reduce((total, value) => total + value, 0));
      }),
    );
  });
});

describe("any text is taken as pounds or refused with a code", () => {
  it("and never with another error", () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        let code: unknown;
        try {
          toHundredths(text);
        } catch (error) {
          code = (error as { code?: unknown }).code;
        }
        expect(code === undefined).toBe(/^-?[0-9]{1,13}(\.[0-9]{1,2})?$/.test(text));
        expect([undefined, "invalid-value"]).toContain(code);
      }),
    );
  });
});
