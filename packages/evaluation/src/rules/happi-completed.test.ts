import type { Happi } from "@maths-hubs/model";
import { anActivity } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { describedBy, judgedOnce, leftOut } from "../judged.test-support.ts";
import { happiCompleted } from "./happi-completed.ts";

const judgedWith = (happi: Happi, asOf?: string) =>
  judgedOnce(happiCompleted, anActivity({ happi: { finalDue: "2025-03-14", ...happi } }), asOf);

describe("The whole HAPPI form is submitted by the host's deadline (HBK-TL-end-what-5)", () => {
  it("should, counted as a date", () => {
    expect(describedBy(happiCompleted)).toMatchObject({
      id: "evaluation/happi-completed",
      force: "should",
      unit: "date",
      comparison: "on or before",
    });
    expect(happiCompleted.clauses).toContain("HBK-TL-end-what-5");
  });
  it.each([
    ["2025-03-13", "met"],
    ["2025-03-14", "met"],
    ["2025-03-15", "not-met"],
  ])("due on 14 March, submitted on %s: %s", (finalSubmittedOn, outcome) =>
    expect(judgedWith({ finalSubmittedOn })).toMatchObject({
      outcome,
      requirement: "2025-03-14",
      actual: finalSubmittedOn,
    }),
  );
  it.each([
    ["2025-03-14", "not-applicable"],
    ["2025-03-15", "not-met"],
  ])("not submitted, asked on %s: %s", (asOf, outcome) => expect(judgedWith({}, asOf).outcome).toBe(outcome));
  it("submitted later than the date asked for: not yet", () =>
    expect(judgedWith({ finalSubmittedOn: "2025-03-20" }, "2025-03-17")).toMatchObject({
      outcome: "not-met",
      actual: "2025-03-17",
      shortfall: 3,
    }));
  it("a deadline is never guessed: without one, undetermined", () => {
    const silent = anActivity({ happi: { finalSubmittedOn: "2025-03-14" }, dueDates: {} });
    expect(judgedOnce(happiCompleted, silent)).toMatchObject({ missing: ["/happi/finalDue"] });
    expect(judgedOnce(happiCompleted, leftOut(anActivity(), "happi"))).toMatchObject({
      missing: ["/happi/finalDue"],
    });
  });
});

describe("A form that was reopened is not submitted until it is submitted again (H9)", () => {
  it.each([
    ["2025-03-09", "met"],
    ["2025-03-10", "met"],
    ["2025-03-11", "not-met"],
  ])("submitted on 10 March, reopened on %s: %s", (day, outcome) =>
    expect(judgedWith({ finalSubmittedOn: "2025-03-10", reopenedOn: [day] }, "2025-04-01").outcome).toBe(
      outcome,
    ),
  );
});

describe("A host that keeps due dates and done marks alone is judged by them", () => {
  const dueDates = { "end-what-5": "2025-03-14" };
  it.each([
    ["2025-03-14", "met"],
    ["2025-03-15", "not-met"],
  ])("marked as done on %s: %s", (day, outcome) => {
    const activity = anActivity({ happi: {}, dueDates, done: { "end-what-5": day } });
    expect(judgedOnce(happiCompleted, activity)).toMatchObject({ outcome, evidence: ["/done/end-what-5"] });
  });
  it("not marked: the due date is the evidence", () =>
    expect(judgedOnce(happiCompleted, anActivity({ happi: {}, dueDates }), "2025-03-15")).toMatchObject({
      outcome: "not-met",
      evidence: ["/dueDates/end-what-5"],
    }));
});
