import { describe, expect, it } from "vitest";
import { journeyOutcomes } from "../judged.test-support.ts";
import { journeyOrder } from "./journey-order.ts";

describe("Every change of stage is one stage forward (HBK-Journey-embedding, HBK-Journey-sustaining, F9)", () => {
  it.each([
    ["D E", ["met"]],
    ["R D E S", ["met", "met", "met"]],
    ["D S", ["not-met 1"]],
    ["E D", ["not-met 2"]],
    ["R S", ["not-met 2"]],
    ["D - - E", ["met"]],
    ["S S", ["not-applicable"]],
  ])("%s: %j", (way, outcomes) => expect(journeyOutcomes(journeyOrder, way)).toEqual(outcomes));
});
