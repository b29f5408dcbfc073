import { describe, expect, it } from "vitest";
import { journeyOutcomes } from "../judged.test-support.ts";
import { sustainingEveryYear } from "./sustaining-every-year.ts";

describe("From the first year at Sustaining on, no year is left out (HBK-Journey-sustaining)", () => {
  it.each([
    ["S", ["met"]],
    ["S S", ["met"]],
    ["S -", ["not-met 1"]],
    ["S - S", ["not-met 1"]],
    ["E", ["not-applicable"]],
  ])("%s: %j", (way, outcomes) => expect(journeyOutcomes(sustainingEveryYear, way)).toEqual(outcomes));
});
