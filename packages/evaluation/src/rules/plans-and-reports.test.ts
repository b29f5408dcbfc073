import type { Submission } from "@maths-hubs/model";
import { anActivity } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { describedBy, judged, judgedOnce, leftOut } from "../judged.test-support.ts";
import { plansAndReports } from "./plans-and-reports.ts";

const plan: Submission = { reference: "plan-1", kind: "plan", due: "2024-10-31" };
const judgedWith = (submission: Submission, asOf?: string) =>
  judgedOnce(plansAndReports, anActivity({ submissions: [submission] }), asOf);

describe("Local leaders submit every plan and report by the day given for it (SPEC-AnnexB-8-1-check)", () => {
  it("should, counted as a date", () => {
    expect(describedBy(plansAndReports)).toMatchObject({
      id: "evaluation/plans-and-reports",
      force: "should",
      clauses: ["SPEC-AnnexB-8-1-check"],
      cites: [{ source: "SPEC", at: "Annex B, objective 8, bullet 1" }],
      unit: "date",
      comparison: "on or before",
    });
  });
  it.each([
    ["2024-10-30", "met", undefined],
    ["2024-10-31", "met", undefined],
    ["2024-11-01", "not-met", 1],
  ])("due on 31 October, submitted on %s: %s", (submittedOn, outcome, shortfall) => {
    const finding = judgedWith({ ...plan, submittedOn });
    expect(finding).toMatchObject({
      outcome,
      subject: "plan-1",
      requirement: "2024-10-31",
      actual: submittedOn,
    });
    expect(finding.outcome === "not-met" ? finding.shortfall : undefined).toBe(shortfall);
  });
  it.each([
    ["2024-10-30", "not-applicable"],
    ["2024-10-31", "not-applicable"],
    ["2024-11-01", "not-met"],
  ])("not submitted, asked on %s: %s", (asOf, outcome) => {
    expect(judgedWith(plan, asOf).outcome).toBe(outcome);
  });
  it("a submission after the date asked for has not happened yet", () => {
    expect(judgedWith({ ...plan, submittedOn: "2024-11-05" }, "2024-11-03")).toMatchObject({
      outcome: "not-met",
      actual: "2024-11-03",
      shortfall: 3,
    });
  });
  it("without a due date nobody can tell, and the place is named", () => {
    const submissions = [plan, leftOut({ ...plan, reference: "plan-2" }, "due")];
    expect(judged(plansAndReports, anActivity({ submissions }))[1]).toMatchObject({
      outcome: "undetermined",
      subject: "plan-2",
      missing: ["/submissions/1/due"],
    });
  });
  it("none expected: not applicable; block left out: undetermined", () => {
    expect(judgedOnce(plansAndReports, anActivity({ submissions: [] })).outcome).toBe("not-applicable");
    expect(judgedOnce(plansAndReports, leftOut(anActivity(), "submissions"))).toMatchObject({
      outcome: "undetermined",
      missing: ["/submissions"],
    });
  });
});
