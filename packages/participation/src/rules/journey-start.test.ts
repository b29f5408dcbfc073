import { describe, expect, it } from "vitest";
import { journeyOutcomes } from "../judged.test-support.ts";
import { journeyStart } from "./journey-start.ts";

describe("A school begins with Readiness or Development (HBK-Journey-start, F9)", () => {
  it.each([
    ["R", ["met"]],
    ["D", ["met"]],
    ["E", ["not-met 1"]],
    ["S", ["not-met 2"]],
    ["-", ["not-applicable"]],
  ])("%s: %j", (way, outcomes) => expect(journeyOutcomes(journeyStart, way)).toEqual(outcomes));
});
