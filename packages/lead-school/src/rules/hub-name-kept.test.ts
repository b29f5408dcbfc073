import { describe, expect, it } from "vitest";
import { changed, changedSilently, inShort } from "../judged.test-support.ts";
import { hubNameKept } from "./hub-name-kept.ts";

describe("SPEC-P12-name: the hub keeps its name; a change is a warning (D20)", () => {
  it("is expected, not required", () => expect(hubNameKept.force).toBe("should"));
  it.each([
    ["SHaW Maths Hub", "met 1"],
    ["Shaw Maths Hub", "not-met 0 by 1"],
    ["SHaW", "not-met 0 by 1"],
  ])("SHaW Maths Hub becomes %s: %s", (after, expected) =>
    expect(inShort(changed(hubNameKept, { hubName: { before: "SHaW Maths Hub", after } }))).toEqual([
      expected,
    ]),
  );
  it("not said: undetermined", () =>
    expect(inShort(changedSilently(hubNameKept, "hubName"))).toEqual(["undetermined /hubName"]));
});
