import { describe, expect, it } from "vitest";
import { journeyOutcomes } from "../judged.test-support.ts";
import { journeyRepetition } from "./journey-repetition.ts";

describe("A stage before Sustaining takes one year (HBK-Journey-sustaining, F9)", () => {
  it.each([
    ["D", ["met"]],
    ["D D", ["not-met 1"]],
    ["D E E E", ["met", "not-met 2"]],
    ["S S S", ["not-applicable"]],
  ])("%s: %j", (way, outcomes) => expect(journeyOutcomes(journeyRepetition, way)).toEqual(outcomes));
});
