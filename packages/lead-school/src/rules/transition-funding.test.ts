import { describe, expect, it } from "vitest";
import { changed, changedSilently, inShort } from "../judged.test-support.ts";
import { transitionFunding } from "./transition-funding.ts";

describe("SPEC-P24-transition-funding: the successor's time is paid by an agreement with the current lead body", () => {
  it.each([
    [{ byAgreementWithCurrent: true }, "met 1"],
    [{ byAgreementWithCurrent: false }, "not-met 0 by 1"],
    [null, "not-met 0 by 1"],
  ])("%j: %s", (funding, expected) =>
    expect(inShort(changed(transitionFunding, { funding }))).toEqual([expected]),
  );
  it("nobody appointed: not applicable; not said: undetermined", () => {
    expect(inShort(changed(transitionFunding, { appointedOn: null }))).toEqual(["not-applicable"]);
    expect(inShort(changedSilently(transitionFunding, "funding"))).toEqual(["undetermined /funding"]);
  });
});
