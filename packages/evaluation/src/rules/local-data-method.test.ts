import { anActivity } from "@maths-hubs/model/testing";
import { localDataMethods } from "@maths-hubs/programme/evaluation";
import { describe, expect, it } from "vitest";
import { describedBy, judgedOnce, leftOut } from "../judged.test-support.ts";
import { localDataMethod } from "./local-data-method.ts";

describe("At least one way of collecting local data is chosen (HBK-TL-start-what-1, HBK-Eval-loc-methods)", () => {
  it("should, counted", () => {
    expect(describedBy(localDataMethod)).toMatchObject({
      id: "evaluation/local-data-method",
      force: "should",
      clauses: ["HBK-TL-start-what-1", "HBK-Eval-loc-methods"],
      unit: "count",
    });
  });
  it.each([
    [[], 0, "not-met"],
    [["visiting-schools"], 1, "met"],
    [["visiting-schools", { method: "local-survey" }], 2, "met"],
    [["our-own-way"], 1, "met"],
  ] as const)("%j: %d, %s (H14)", (localData, actual, outcome) =>
    expect(judgedOnce(localDataMethod, anActivity({ localData }))).toMatchObject({ outcome, actual }),
  );
  it.each(localDataMethods.map(({ method }) => method))("%s alone is enough", (method) =>
    expect(judgedOnce(localDataMethod, anActivity({ localData: [method] })).outcome).toBe("met"),
  );
  it("one way twice is one way", () =>
    expect(judgedOnce(localDataMethod, anActivity({ localData: ["a", { method: "a" }] }))).toMatchObject({
      actual: 1,
    }));
  it("left out: undetermined", () =>
    expect(judgedOnce(localDataMethod, leftOut(anActivity(), "localData"))).toMatchObject({
      missing: ["/localData"],
    }));
});
