import { describe, expect, it } from "vitest";
import { applied, appliedSilently, inShort } from "../judged.test-support.ts";
import { briefingRegistrationInTime } from "./briefing-registration-in-time.ts";

describe("SPEC-P15-register-by: registration ends at midday on 20 November 2023, midday included (D16)", () => {
  it.each([
    ["2023-11-19T23:59", "met 0"],
    ["2023-11-20T11:59", "met 0"],
    ["2023-11-20T12:00", "met 0"],
    ["2023-11-20T12:01", "not-met 1 by 1"],
    ["2023-11-20T13:00", "not-met 60 by 60"],
    ["2023-11-21T00:00", "not-met 720 by 720"],
    ["2023-12-01T12:00", "not-met 15840 by 15840"],
    ["2022-11-21T12:00", "met 0"],
  ])("sent at %s: %s", (sentAt, expected) =>
    expect(inShort(applied(briefingRegistrationInTime, { briefing: { sentAt } }))).toEqual([expected]),
  );
  it("nobody registered: not applicable, for nobody has to; not said: undetermined", () => {
    expect(inShort(applied(briefingRegistrationInTime, { briefing: null }))).toEqual(["not-applicable"]);
    expect(inShort(applied(briefingRegistrationInTime, { briefing: {} }))).toEqual([
      "undetermined /briefing/sentAt",
    ]);
    expect(inShort(appliedSilently(briefingRegistrationInTime, "briefing"))).toEqual([
      "undetermined /briefing",
    ]);
  });
});
