import { describe, expect, it } from "vitest";
import { counted, in2022, judged } from "../judged.test-support.ts";
import { programmesPreparing } from "./programmes-preparing.ts";

describe("Every engaged programme prepares its participants for teaching for mastery", () => {
  it.each([
    [11, "not-met"],
    [12, "met"],
  ])("%d of 12 by 2023 (BOOL-SKTM-target): %s; more than all cannot be", (count, outcome) =>
    expect(judged("programmes-preparing", counted(count, 12), in2022)).toMatchObject({
      rule: programmesPreparing.id,
      outcome,
      requirement: 12,
    }),
  );
  it("13 of 12 are refused", () =>
    expect(() => judged("programmes-preparing", counted(13, 12), in2022)).toThrow(
      expect.objectContaining({ code: "invalid-share" }),
    ));
});
