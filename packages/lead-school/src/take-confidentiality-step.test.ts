import type { LeadBodyApplication } from "@maths-hubs/model";
import { anApplication } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { assessApplication } from "./assess-application.ts";
import { takeConfidentialityStep, type ConfidentialityStep } from "./take-confidentiality-step.ts";

const fresh = anApplication({ confidentiality: {}, accountRegisteredAt: "2023-11-22T09:00" });
const steps: readonly ConfidentialityStep[] = [
  { step: "sign", at: "2023-11-20T09:00" },
  { step: "submit", at: "2023-11-21T09:00" },
  { step: "request-password", at: "2023-11-22T09:00" },
  { step: "open", document: "5a", at: "2023-11-23T09:00" },
];
const take = (application: LeadBodyApplication, step: ConfidentialityStep): LeadBodyApplication => {
  const result = takeConfidentialityStep(application, step);
  if (!result.accepted) throw new Error(result.message);
  return result.application;
};
const after = (count: number): LeadBodyApplication => steps.slice(0, count).reduce(take, fresh);
const codeOf = (application: LeadBodyApplication, step: ConfidentialityStep): string => {
  const result = takeConfidentialityStep(application, step);
  return result.accepted ? "accepted" : result.code;
};

describe("SPEC-P20-access: the steps to the staff data one after the other", () => {
  it("all four are taken, and no rule objects", () => {
    expect(after(4).confidentiality).toEqual({
      signedAt: "2023-11-20T09:00",
      submittedAt: "2023-11-21T09:00",
      passwordRequestedAt: "2023-11-22T09:00",
      opened: { document: "5a", at: "2023-11-23T09:00" },
    });
    const { findings } = assessApplication({ ...after(4), questions: [] });
    expect(findings.map(({ outcome }) => outcome)).not.toContain("not-met");
  });
  it("the application that was given stays as it is", () => {
    take(fresh, { step: "sign", at: "2023-11-20T09:00" });
    expect(fresh.confidentiality).toEqual({});
  });
  it("every other order is refused, by what was not taken or was taken before", () => {
    const codes = [0, 1, 2, 3, 4].map((count) => steps.map((step) => codeOf(after(count), step)));
    const [taken, early, yes] = ["already-taken", "out-of-order", "accepted"];
    expect(codes).toEqual([
      [yes, early, early, early],
      [taken, yes, early, early],
      [taken, taken, yes, early],
      [taken, taken, taken, yes],
      [taken, taken, taken, taken],
    ]);
  });
  it.each([
    ["2023-11-20T08:59", "before-previous-step"],
    ["2023-11-20T09:00", "accepted"],
    ["2023-11-20T09:01", "accepted"],
  ])("signed at 09:00, submitted at %s: %s", (at, expected) =>
    expect(codeOf(after(1), { step: "submit", at })).toBe(expected),
  );
  it.each([
    ["2023-11-22T08:59", "no-account"],
    ["2023-11-22T09:00", "accepted"],
    ["2023-11-22T09:01", "accepted"],
  ])("SPEC-P18-jaggaer: account from 09:00, password requested at %s: %s", (at, expected) =>
    expect(codeOf(after(2), { step: "request-password", at })).toBe(expected),
  );
  it("no account: no password", () =>
    expect(
      codeOf(
        { ...after(2), accountRegisteredAt: null },
        { step: "request-password", at: "2023-11-22T10:00" },
      ),
    ).toBe("no-account"));
  it.each([
    ["WM2", "5b", "wrong-document"],
    ["YH3", "5a", "wrong-document"],
    ["YH3", "5b", "accepted"],
  ] as const)("SPEC-P20-doc-variant: %s opens %s: %s", (hub, document, expected) =>
    expect(codeOf({ ...after(3), hub }, { step: "open", document, at: "2023-11-23T09:00" })).toBe(expected),
  );
  it("a refusal says why", () =>
    expect(takeConfidentialityStep(fresh, steps[2]!)).toEqual({
      accepted: false,
      code: "out-of-order",
      message: 'The step "request-password" comes after "submit", which was not taken.',
    }));
  it.each(["2023-11-20", "midday", "2023-11-20T12:00Z"])(
    "a step at %j is refused as a mistake of the caller's",
    (at) =>
      expect(() => takeConfidentialityStep(fresh, { step: "sign", at })).toThrow(
        expect.objectContaining({ code: "invalid-time", path: "/at" }),
      ),
  );
  it("and so is a hub without a vacancy", () =>
    expect(() => takeConfidentialityStep({ ...fresh, hub: "SW3" }, steps[0]!)).toThrow(
      expect.objectContaining({ code: "no-vacancy" }),
    ));
});
