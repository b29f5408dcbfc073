import { describe, expect, it } from "vitest";
import { threes } from "../judged.test-support.ts";
import { feMasterySpecialists } from "./fe-mastery-specialists.ts";

describe("Over all cohorts, the network has trained and supported 150 Further Education Mastery Specialists", () => {
  it("150 by 2025 (HBK-Goal-P16-target, GOALS-P16-target, C9): one less is not enough", () =>
    expect(threes(feMasterySpecialists, "fe-mastery-specialists", { at: 150 })).toEqual([
      ["not-met", 150, 1],
      "met",
      "met",
    ]));
});
