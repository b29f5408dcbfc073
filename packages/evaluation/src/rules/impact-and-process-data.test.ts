import type { Activity } from "@maths-hubs/model";
import { anActivity } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { describedBy, judged, judgedOnce, leftOut } from "../judged.test-support.ts";
import { impactAndProcessData } from "./impact-and-process-data.ts";

const outcomesOf = (localData: NonNullable<Activity["localData"]>) =>
  judged(impactAndProcessData, anActivity({ localData })).map(({ subject, outcome }) => [subject, outcome]);

describe("Local data are about impact and about process (HBK-Eval-loc-lead)", () => {
  it("should, counted", () => {
    expect(describedBy(impactAndProcessData)).toMatchObject({
      id: "evaluation/impact-and-process-data",
      force: "should",
      clauses: ["HBK-Eval-loc-lead"],
      unit: "count",
    });
  });
  it.each([
    [["impact", "process"], "met", "met"],
    [["impact"], "met", "not-met"],
    [["process"], "not-met", "met"],
  ] as const)("one method about %j: impact %s, process %s", (about, impact, process) =>
    expect(outcomesOf([{ method: "local-survey", about }])).toEqual([
      ["impact", impact],
      ["process", process],
    ]),
  );
  it("two methods, each about one, are enough", () =>
    expect(
      outcomesOf([
        { method: "a", about: ["impact"] },
        { method: "b", about: ["process"] },
      ]).flat(),
    ).not.toContain("not-met"));
  it("a method that does not say what it is about may be about what is missing", () => {
    const localData = [{ method: "a", about: ["impact"] }, "b", { method: "c" }] as const;
    expect(judged(impactAndProcessData, anActivity({ localData }))).toMatchObject([
      { outcome: "met", actual: 1 },
      { outcome: "undetermined", missing: ["/localData/1", "/localData/2/about"] },
    ]);
  });
  it("no method: not applicable; left out: undetermined", () => {
    expect(judgedOnce(impactAndProcessData, anActivity({ localData: [] })).outcome).toBe("not-applicable");
    expect(judgedOnce(impactAndProcessData, leftOut(anActivity(), "localData"))).toMatchObject({
      missing: ["/localData"],
    });
  });
});
