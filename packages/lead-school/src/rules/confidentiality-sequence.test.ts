import type { Confidentiality } from "@maths-hubs/model";
import { describe, expect, it } from "vitest";
import { applied, appliedSilently, inShort } from "../judged.test-support.ts";
import { confidentialitySequence } from "./confidentiality-sequence.ts";

const of = (confidentiality: Confidentiality) =>
  inShort(applied(confidentialitySequence, { confidentiality })).at(0);
const [nine, ten, eleven] = ["2023-11-21T09:00", "2023-11-21T10:00", "2023-11-21T11:00"] as const;

describe("SPEC-P20-access: sign, submit, request the password, open", () => {
  it("all in order, or as far as one has come: met", () => {
    expect(inShort(applied(confidentialitySequence))).toEqual(["met 0"]);
    expect(of({ signedAt: nine })).toBe("met 0");
    expect(of({ signedAt: nine, submittedAt: ten })).toBe("met 0");
    expect(of({ signedAt: nine, submittedAt: ten, passwordRequestedAt: eleven })).toBe("met 0");
  });
  it.each([
    { submittedAt: ten },
    { signedAt: nine, passwordRequestedAt: eleven },
    { passwordRequestedAt: eleven },
    { signedAt: nine, submittedAt: ten, opened: { document: "5a", at: eleven } },
  ] as const)("%j: a step without the one before", (steps) => expect(of(steps)).toBe("not-met 1 by 1"));
  it.each([
    [nine, "not-met 1 by 1"],
    [ten, "met 0"],
    [eleven, "met 0"],
  ])("signed at ten, submitted at %s: %s", (submittedAt, expected) =>
    expect(of({ signedAt: ten, submittedAt })).toBe(expected),
  );
  it("everything backwards: three steps, each with its place", () =>
    expect(
      applied(confidentialitySequence, {
        confidentiality: {
          signedAt: "2023-11-24T09:00",
          submittedAt: "2023-11-23T09:00",
          passwordRequestedAt: "2023-11-22T09:00",
          opened: { document: "5a", at: "2023-11-21T09:00" },
        },
      })[0],
    ).toMatchObject({
      actual: 3,
      evidence: [
        "/confidentiality/submittedAt",
        "/confidentiality/passwordRequestedAt",
        "/confidentiality/opened",
      ],
    }));
  it("no step: not applicable; left out: undetermined", () => {
    expect(of({})).toBe("not-applicable");
    expect(inShort(appliedSilently(confidentialitySequence, "confidentiality"))).toEqual([
      "undetermined /confidentiality",
    ]);
  });
});
