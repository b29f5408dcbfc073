import { fromDayNumber, plainDate, dayNumber } from "@maths-hubs/calendar";
import { aLocalLeader } from "@maths-hubs/model/testing";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mayTravel } from "./may-travel.ts";
import { workshopDays } from "./workshop-days.ts";

const firstDay = dayNumber(plainDate("2024-09-01"));
const day = fc.integer({ min: 0, max: 364 }).map((n) => fromDayNumber(firstDay + n));
const mode = fc.constantFrom("face-to-face" as const, "online" as const);

describe("Laws of travel (HBK-Axis-email)", () => {
  it("nobody travels without a confirmation", () => {
    fc.assert(
      fc.property(day, mode, day, (on, by, today) => {
        expect(mayTravel({ on, mode: by }, { on: today, workingDays: 10 }).may).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});

describe("Laws of workshop days (HBK-NCPC-days)", () => {
  const workshop = fc.record({
    project: fc.constantFrom("NCP24-09", "NCP24-10"),
    point: fc.constant("mid-year" as const),
    on: day,
    days: fc.integer({ min: 0, max: 400 }).map((hundredths) => hundredths / 100),
    attended: fc.boolean(),
  });
  it("funded and beyond make up what was attended; attending what is short leaves nothing short", () => {
    fc.assert(
      fc.property(fc.array(workshop, { maxLength: 6 }), day, (workshops, on) => {
        for (const days of workshopDays(aLocalLeader({ workshops }), { on, fundedDays: 3 })) {
          const { attended, funded, excess, required, shortfall } = days;
          expect(Math.round(((funded ?? 0) + (excess ?? 0)) * 100)).toBe(Math.round((attended ?? 0) * 100));
          expect(funded).toBeLessThanOrEqual(3);
          const reached = Math.round(((attended ?? 0) + (shortfall ?? 0)) * 100);
          expect(reached).toBeGreaterThanOrEqual(Math.round((required ?? 0) * 100));
        }
      }),
      { numRuns: 300 },
    );
  });
});
