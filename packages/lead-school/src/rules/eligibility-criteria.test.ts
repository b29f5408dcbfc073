import type { Eligibility } from "@maths-hubs/model";
import { describe, expect, it } from "vitest";
import { applied, appliedSilently, inShort } from "../judged.test-support.ts";
import { eligibilityCriteria } from "./eligibility-criteria.ts";

const of = (eligibility: Eligibility) =>
  inShort(applied(eligibilityCriteria, { namedSetting: { reference: "s-1", eligibility } })).at(0);

describe("SPEC-P14-criteria: unknown criteria are never a pass (D8)", () => {
  it.each([
    ["met", "met 1"],
    ["not-met", "not-met 0 by 1"],
    ["unknown", "undetermined /namedSetting/eligibility"],
  ] as const)("%s: %s", (eligibility, expected) => expect(of(eligibility)).toBe(expected));
  it("left out is unknown too; no setting named: not met", () => {
    expect(inShort(applied(eligibilityCriteria, { namedSetting: { reference: "s-1" } }))).toEqual([
      "undetermined /namedSetting/eligibility",
    ]);
    expect(inShort(appliedSilently(eligibilityCriteria, "namedSetting"))).toEqual([
      "undetermined /namedSetting",
    ]);
    expect(inShort(applied(eligibilityCriteria, { namedSetting: null }))).toEqual(["not-met 0 by 1"]);
  });
});
