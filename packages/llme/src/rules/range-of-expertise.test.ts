import { localLeadersOf } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { judgedOnce, without } from "../judged.test-support.ts";
import { rangeOfExpertise } from "./range-of-expertise.ts";

describe("HBK-Goal-LLME-target: the range of expertise is attested, and changes no headcount (B4)", () => {
  it.each([
    [true, "met"],
    [false, "not-met"],
  ])("%s: %s", (expertiseSuitsArea, outcome) =>
    expect(judgedOnce(rangeOfExpertise, localLeadersOf({ expertiseSuitsArea }))).toMatchObject({
      outcome,
      force: "advisory",
    }),
  );
  it("left out: asked for", () =>
    expect(judgedOnce(rangeOfExpertise, without(localLeadersOf(), "expertiseSuitsArea"))).toMatchObject({
      outcome: "undetermined",
      missing: ["/expertiseSuitsArea"],
    }));
});
