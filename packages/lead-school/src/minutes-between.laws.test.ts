import { addDays, plainDate } from "@maths-hubs/calendar";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minutesBetween } from "./minutes-between.ts";

const two = (n: number): string => String(n).padStart(2, "0");
const time = fc
  .record({ day: fc.integer({ min: 0, max: 3000 }), minute: fc.integer({ min: 0, max: 1439 }) })
  .map(
    ({ day, minute }) =>
      `${addDays(plainDate("2020-01-01"), day)}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`,
  );

describe("minutes on the clock", () => {
  it("have the sign of the order of the texts, there and back", () =>
    fc.assert(
      fc.property(time, time, (from, to) => {
        const minutes = minutesBetween(from, to);
        expect(Math.sign(minutes)).toBe(from === to ? 0 : from < to ? 1 : -1);
        expect(minutesBetween(to, from)).toBe(minutes === 0 ? 0 : -minutes);
      }),
      { numRuns: 200 },
    ));
  it("add up along the way", () =>
    fc.assert(
      fc.property(time, time, time, (from, by, to) => {
        expect(minutesBetween(from, by) + minutesBetween(by, to)).toBe(minutesBetween(from, to));
      }),
      { numRuns: 200 },
    ));
});
