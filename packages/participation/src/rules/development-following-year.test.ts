import { describe, expect, it } from "vitest";
import { journeyOutcomes } from "../judged.test-support.ts";
import { developmentFollowingYear } from "./development-following-year.ts";

describe("Development begins no more than one year after Readiness (HBK-Journey-readiness-next, F9)", () => {
  it.each([
    ["RD", ["met"]],
    ["R D", ["met"]],
    ["R - D", ["not-met 1"]],
    ["R E", ["not-applicable"]],
  ])("%s: %j", (way, outcomes) => expect(journeyOutcomes(developmentFollowingYear, way)).toEqual(outcomes));
});
