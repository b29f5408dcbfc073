import { describe, expect, it } from "vitest";
import { changed, changedSilently, inShort, without } from "../judged.test-support.ts";
import { aTransition } from "@maths-hubs/model/testing";
import { assessTransition } from "../assess-transition.ts";
import { ownAdvice } from "./own-advice.ts";

const both = { legal: true, hr: true };

describe("SPEC-P19-own-advice: both lead bodies have legal and HR advice of their own", () => {
  it("both: met for each party", () =>
    expect(changed(ownAdvice).map(({ subject, outcome }) => [subject, outcome])).toEqual([
      ["current", "met"],
      ["successor", "met"],
    ]));
  it.each([
    [{ legal: true, hr: false }, "not-met 1 by 1"],
    [{ legal: false, hr: true }, "not-met 1 by 1"],
    [{ legal: false, hr: false }, "not-met 0 by 2"],
    [{ legal: true }, "undetermined /advice/current/hr"],
    [{ hr: true }, "undetermined /advice/current/legal"],
    [{ legal: false }, "not-met 1 by 1"],
    [{}, "undetermined /advice/current/legal /advice/current/hr"],
  ])("the current body has %j: %s", (current, expected) =>
    expect(inShort(changed(ownAdvice, { advice: { current, successor: both } }))).toEqual([
      expected,
      "met 2",
    ]),
  );
  it("not said: undetermined for each", () => {
    expect(inShort(changed(ownAdvice, { advice: { current: both } }))).toEqual([
      "met 2",
      "undetermined /advice/successor",
    ]);
    expect(inShort(changedSilently(ownAdvice, "advice"))).toEqual([
      "undetermined /advice/current",
      "undetermined /advice/successor",
    ]);
  });
  it("nobody appointed yet: no successor to judge", () => {
    const open = { ...without(aTransition(), "successor"), appointedOn: null };
    const findings = assessTransition(open).findings.filter(({ rule }) => rule === ownAdvice.id);
    expect(inShort(findings)).toEqual(["met 2", "not-applicable"]);
  });
  it.each(["applies", "does-not-apply", "undecided"] as const)(
    "what is advised on TUPE changes nothing: %s (D18)",
    (tupePosition) =>
      expect(
        inShort(changed(ownAdvice, { advice: { current: { ...both, tupePosition }, successor: both } })),
      ).toEqual(["met 2", "met 2"]),
  );
});
