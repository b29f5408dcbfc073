import { anActivity } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { describedBy, judgedOnce, leftOut } from "../judged.test-support.ts";
import { outcomesTraceable } from "./outcomes-traceable.ts";

const traced = { outcome: "x", national: "n-1" };

describe("Every outcome goes back to a national one (HBK-Lead-outcomes, HBK-HAPPI-tailor)", () => {
  it("should, counted", () => {
    expect(describedBy(outcomesTraceable)).toMatchObject({
      id: "evaluation/outcomes-traceable",
      force: "should",
      clauses: ["HBK-Lead-outcomes", "HBK-HAPPI-tailor"],
      unit: "count",
    });
  });
  it("all of them, of every kind", () => {
    const outcomes = { pupils: [traced], schools: [traced], practice: [traced] };
    expect(judgedOnce(outcomesTraceable, anActivity({ outcomes }))).toMatchObject({
      outcome: "met",
      requirement: 3,
      actual: 3,
      evidence: ["/outcomes"],
    });
  });
  it("one that names none, as text or without its reference: not met, with its place", () => {
    const outcomes = { pupils: [traced, "own words"], practice: [{ outcome: "y" }] };
    expect(judgedOnce(outcomesTraceable, anActivity({ outcomes }))).toMatchObject({
      outcome: "not-met",
      requirement: 3,
      actual: 1,
      shortfall: 2,
      evidence: ["/outcomes/pupils/1", "/outcomes/practice/0"],
    });
  });
  it("a local Work Group has no national outcomes; without outcomes there is nothing to trace", () => {
    expect(judgedOnce(outcomesTraceable, leftOut(anActivity(), "project")).outcome).toBe("not-applicable");
    expect(judgedOnce(outcomesTraceable, anActivity({ outcomes: { pupils: [] } })).outcome).toBe(
      "not-applicable",
    );
    expect(judgedOnce(outcomesTraceable, leftOut(anActivity(), "outcomes"))).toMatchObject({
      missing: ["/outcomes"],
    });
  });
});
