import { describe, expect, it } from "vitest";
import { doesNotApply, known, unknown } from "./reading.ts";

describe("a reading says which of three it is", () => {
  it("a value with its evidence, none by default", () => {
    expect(known(11.5, ["/a"])).toEqual({ reading: "known", value: 11.5, evidence: ["/a"] });
    expect(known(0)).toEqual({ reading: "known", value: 0, evidence: [] });
  });

  it("silence with what is missing, and what was read all the same", () => {
    expect(unknown(["/a"])).toEqual({ reading: "unknown", missing: ["/a"], evidence: [] });
    expect(unknown(["/a"], ["/b"])).toEqual({ reading: "unknown", missing: ["/a"], evidence: ["/b"] });
  });

  it("nothing to judge, with the reason", () => {
    expect(doesNotApply("no report is due")).toEqual({
      reading: "does-not-apply",
      reason: "no report is due",
    });
  });
});
