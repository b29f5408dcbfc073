import type { BriefingRegistration } from "@maths-hubs/model";
import { describe, expect, it } from "vitest";
import { applied, appliedSilently, inShort, without } from "../judged.test-support.ts";
import { briefingRegistrationContent } from "./briefing-registration-content.ts";

const right: BriefingRegistration = {
  toGivenAddress: true,
  subject: "New Lead School briefing",
  briefing: "WM2",
  attendees: ["p-01"],
};
const of = (briefing: BriefingRegistration) =>
  inShort(applied(briefingRegistrationContent, { briefing })).at(0);

describe("SPEC-P15-register-content: address, subject, briefing and attendees", () => {
  it("all four: met", () => expect(of(right)).toBe("met 4"));
  it.each([
    { toGivenAddress: false },
    { subject: "New lead school briefing" },
    { briefing: "YH3" },
    { attendees: [] },
  ])("%j: one short", (change) => expect(of({ ...right, ...change })).toBe("not-met 3 by 1"));
  it("all four wrong: four short", () =>
    expect(of({ toGivenAddress: false, subject: "x", briefing: "YH3", attendees: [] })).toBe(
      "not-met 0 by 4",
    ));
  it.each(["toGivenAddress", "subject", "briefing", "attendees"] as const)(
    "%s not said: undetermined",
    (field) => expect(of(without(right, field))).toBe(`undetermined /briefing/${field}`),
  );
  it("one wrong and one not said: not met by the wrong one alone", () =>
    expect(of({ ...without(right, "subject"), attendees: [] })).toBe("not-met 3 by 1"));
  it("nobody registered: not applicable; left out: undetermined", () => {
    expect(inShort(applied(briefingRegistrationContent, { briefing: null }))).toEqual(["not-applicable"]);
    expect(inShort(appliedSilently(briefingRegistrationContent, "briefing"))).toEqual([
      "undetermined /briefing",
    ]);
  });
});
