import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { teamExpectations } from "./team-expectations.ts";

const yearFrom = (start: number): string => `${start}/${String((start + 1) % 100).padStart(2, "0")}`;

describe("only what is published is answered without being asked for", () => {
  it("every later year is refused, and carried forward word for word by choice", () =>
    fc.assert(
      fc.property(fc.integer({ min: 2024, max: 9000 }).map(yearFrom), (year) => {
        expect(() => teamExpectations.for(year)).toThrow(
          expect.objectContaining({ code: "edition-not-published" }),
        );
        const carried = teamExpectations.for(year, { carryForward: true });
        expect(carried.terms).toBe(teamExpectations.for("2023/24").terms);
        expect(carried.stamp).toEqual({ academicYear: year, carriedForwardFrom: "2023/24" });
      }),
    ));
  it("every earlier year is refused, whatever the choice", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 2022 }).map(yearFrom), fc.boolean(), (year, carryForward) => {
        expect(() => teamExpectations.for(year, { carryForward })).toThrow(
          expect.objectContaining({ code: "edition-not-published" }),
        );
      }),
    ));
});
