import { describe, expect, it } from "vitest";
import { journeyOutcomes } from "../judged.test-support.ts";
import { developmentAfterReadiness } from "./development-after-readiness.ts";

describe("Development begins in a later academic year than Readiness (HBK-Journey-readiness-next)", () => {
  it.each([
    ["RD", ["not-met 1"]],
    ["R D", ["met"]],
    ["R - D", ["met"]],
    ["R", ["not-applicable"]],
    ["D E", ["not-applicable"]],
  ])("%s: %j", (way, outcomes) => expect(journeyOutcomes(developmentAfterReadiness, way)).toEqual(outcomes));
});
