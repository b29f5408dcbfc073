import type { Happi } from "@maths-hubs/model";
import { anActivity } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { describedBy, judgedOnce, leftOut } from "../judged.test-support.ts";
import { happiPlanningSubmitted } from "./happi-planning-submitted.ts";

const judgedWith = (happi: Happi, asOf?: string) =>
  judgedOnce(happiPlanningSubmitted, anActivity({ happi: { planningDue: "2025-03-14", ...happi } }), asOf);

describe("The HAPPI form's planning section is submitted by the host's deadline (HBK-TL-start-what-2)", () => {
  it("should, counted as a date", () => {
    expect(describedBy(happiPlanningSubmitted)).toMatchObject({
      id: "evaluation/happi-planning-submitted",
      force: "should",
      unit: "date",
      comparison: "on or before",
    });
    expect(happiPlanningSubmitted.clauses).toContain("HBK-TL-start-what-2");
  });
  it.each([
    ["2025-03-13", "met"],
    ["2025-03-14", "met"],
    ["2025-03-15", "not-met"],
  ])("due on 14 March, submitted on %s: %s", (planningSubmittedOn, outcome) =>
    expect(judgedWith({ planningSubmittedOn })).toMatchObject({
      outcome,
      requirement: "2025-03-14",
      actual: planningSubmittedOn,
    }),
  );
  it.each([
    ["2025-03-14", "not-applicable"],
    ["2025-03-15", "not-met"],
  ])("not submitted, asked on %s: %s", (asOf, outcome) => expect(judgedWith({}, asOf).outcome).toBe(outcome));
  it("submitted later than the date asked for: not yet", () =>
    expect(judgedWith({ planningSubmittedOn: "2025-03-20" }, "2025-03-17")).toMatchObject({
      outcome: "not-met",
      actual: "2025-03-17",
      shortfall: 3,
    }));
  it("a deadline is never guessed: without one, undetermined", () => {
    const silent = anActivity({ happi: { planningSubmittedOn: "2025-03-14" }, dueDates: {} });
    expect(judgedOnce(happiPlanningSubmitted, silent)).toMatchObject({ missing: ["/happi/planningDue"] });
    expect(judgedOnce(happiPlanningSubmitted, leftOut(anActivity(), "happi"))).toMatchObject({
      missing: ["/happi/planningDue"],
    });
  });
});

describe("A host that keeps due dates and done marks alone is judged by them", () => {
  const dueDates = { "start-what-2": "2025-03-14" };
  it.each([
    ["2025-03-14", "met"],
    ["2025-03-15", "not-met"],
  ])("marked as done on %s: %s", (day, outcome) => {
    const activity = anActivity({ happi: {}, dueDates, done: { "start-what-2": day } });
    expect(judgedOnce(happiPlanningSubmitted, activity)).toMatchObject({
      outcome,
      evidence: ["/done/start-what-2"],
    });
  });
  it("not marked: the due date is the evidence", () =>
    expect(
      judgedOnce(happiPlanningSubmitted, anActivity({ happi: {}, dueDates }), "2025-03-15"),
    ).toMatchObject({
      outcome: "not-met",
      evidence: ["/dueDates/start-what-2"],
    }));
});
