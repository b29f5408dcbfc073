import { describe, expect, it } from "vitest";
import { applied, appliedSilently, inShort } from "../judged.test-support.ts";
import { briefingAttended } from "./briefing-attended.ts";

describe("SPEC-P15-advice: coming to the briefing is advised, never required (D17)", () => {
  it("is advice: nothing holds an application back for it", () =>
    expect(briefingAttended.force).toBe("advisory"));
  it.each([
    [{ attended: true }, "met 1"],
    [{ attended: false }, "not-met 0 by 1"],
    [{}, "undetermined /briefing/attended"],
    [null, "not-met 0 by 1"],
  ])("%j: %s", (briefing, expected) =>
    expect(inShort(applied(briefingAttended, { briefing }))).toEqual([expected]),
  );
  it("left out: undetermined", () =>
    expect(inShort(appliedSilently(briefingAttended, "briefing"))).toEqual(["undetermined /briefing"]));
});
