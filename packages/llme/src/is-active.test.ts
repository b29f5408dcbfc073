import { describe, expect, it } from "vitest";
import { isActive } from "./is-active.ts";

const led = [{ state: "led" }] as const;

describe("SPEC-AnnexA-LLME-target: active is who leads or prepares an activity, or whom the hub counts (B2)", () => {
  it.each([
    [{}, undefined],
    [{ activities: [] }, false],
    [{ activities: led }, true],
    [{ activities: led, active: false }, false],
    [{ activities: [], active: true }, true],
  ])("%j: %s", (changes, answer) => expect(isActive({ localLeader: "l-07", ...changes })).toBe(answer));
});
