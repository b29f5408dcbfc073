import type { FormalReport } from "@maths-hubs/model";
import { aTeam } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { changed, describedBy, joinedBy, judged, judgedOnce, silentOn } from "../judged.test-support.ts";
import { reportSignOff } from "./report-sign-off.ts";

const submitted: FormalReport = {
  report: "r-01",
  firstCheck: { by: "p-02", on: "2024-01-08" },
  signOff: { by: "p-01", on: "2024-01-10" },
  submittedOn: "2024-01-12",
};
const afterwards = "2024-02-01";

const stepsOf = (changes: Partial<FormalReport>): unknown => {
  const finding = judgedOnce(reportSignOff, aTeam({ reports: [{ ...submitted, ...changes }] }), afterwards);
  return finding.outcome === "met" || finding.outcome === "not-met" ? finding.actual : finding.outcome;
};

describe("Before it is submitted, each formal report is checked by the Maths Hub Lead, then signed off by the Senior Leadership Link", () => {
  it("is what the rule says, should, by SPEC-AnnexC-signoff, SLL-4 and MHL-5", () => {
    expect(describedBy(reportSignOff)).toEqual({
      id: "mhlm/report-sign-off",
      title: "Report sign-off",
      cites: [
        { source: "SPEC", at: "Annex C, Senior Leadership Link, bullet 4, and Maths Hub Lead, bullet 5" },
      ],
      clauses: ["SPEC-AnnexC-signoff", "SPEC-AnnexC-SLL-4", "SPEC-AnnexC-MHL-5"],
      force: "should",
      statement:
        "Before it is submitted, each formal report passes a first check by the Maths Hub Lead and then a final check and sign-off by the Senior Leadership Link.",
      unit: "count",
      comparison: "at least",
    });
  });
  it("both steps in order, before submission: met", () => {
    expect(judgedOnce(reportSignOff, aTeam(), afterwards)).toMatchObject({
      outcome: "met",
      subject: "r-01",
      requirement: 2,
      actual: 2,
      citation: {
        source: "SPEC",
        at: "Annex C, Senior Leadership Link, bullet 4, and Maths Hub Lead, bullet 5",
      },
      evidence: ["/reports/0"],
    });
  });
  it("both steps on the day of submission: met", () => {
    const day = "2024-01-12";
    expect(stepsOf({ firstCheck: { by: "p-02", on: day }, signOff: { by: "p-01", on: day } })).toBe(2);
  });
  it("submitted without sign-off: one step", () => {
    const { signOff: _, ...unsigned } = submitted;
    expect(judgedOnce(reportSignOff, aTeam({ reports: [unsigned] }), afterwards)).toMatchObject({
      outcome: "not-met",
      actual: 1,
      shortfall: 1,
    });
  });
  it("signed off without a first check: no step, because the sign-off is of what was never checked", () => {
    const { firstCheck: _, ...unchecked } = submitted;
    expect(judgedOnce(reportSignOff, aTeam({ reports: [unchecked] }), afterwards)).toMatchObject({
      actual: 0,
      shortfall: 2,
    });
  });
  it.each([
    ["the day before the first check", "2024-01-07", 1],
    ["on the day of the first check", "2024-01-08", 2],
    ["the day after", "2024-01-09", 2],
  ])("signed off %s, %s: %d steps", (_, on, steps) => {
    expect(stepsOf({ signOff: { by: "p-01", on } })).toBe(steps);
  });
  it.each([
    ["2024-01-11", 2],
    ["2024-01-12", 2],
    ["2024-01-13", 1],
  ])("signed off on %s, submitted on 12 January: %d steps", (on, steps) => {
    expect(stepsOf({ signOff: { by: "p-01", on } })).toBe(steps);
  });
  it.each([
    ["2024-01-12", 1],
    ["2024-01-13", 0],
  ])("first checked on %s, submitted on 12 January: %d steps in order", (on, steps) => {
    expect(stepsOf({ firstCheck: { by: "p-02", on } })).toBe(steps);
  });
  it("first check by somebody else than the lead, the link included: no step", () => {
    expect(stepsOf({ firstCheck: { by: "p-03", on: "2024-01-08" } })).toBe(0);
    expect(stepsOf({ firstCheck: { by: "p-01", on: "2024-01-08" } })).toBe(0);
  });
  it("sign-off by somebody else than the link, the lead included: one step", () => {
    expect(stepsOf({ signOff: { by: "p-03", on: "2024-01-10" } })).toBe(1);
    expect(stepsOf({ signOff: { by: "p-02", on: "2024-01-10" } })).toBe(1);
  });
  it.each([
    ["2024-01-07", 0],
    ["2024-01-08", 2],
    ["2024-01-09", 2],
  ])("the lead who checked on 8 January left on %s: %d steps", (to, steps) => {
    const team = changed(aTeam(), "p-02", { to });
    expect(judgedOnce(reportSignOff, team, afterwards)).toMatchObject({ actual: steps });
  });
  it.each([
    ["2024-01-09", 2],
    ["2024-01-10", 2],
    ["2024-01-11", 1],
  ])("the link who signed off on 10 January began on %s: %d steps", (from, steps) => {
    const team = changed(aTeam(), "p-01", { from });
    expect(judgedOnce(reportSignOff, team, afterwards)).toMatchObject({ actual: steps });
  });
  it("either of two leads who share the post may check", () => {
    const shared = joinedBy(
      aTeam({ reports: [{ ...submitted, firstCheck: { by: "p-20", on: "2024-01-08" } }] }),
      {
        person: "p-20",
        roles: ["maths-hub-lead"],
      },
    );
    expect(judgedOnce(reportSignOff, shared, afterwards).outcome).toBe("met");
  });
  it("a report is judged from the day of its submission on", () => {
    const days = ["2024-01-11", "2024-01-12", "2024-01-13"];
    expect(days.map((on) => judgedOnce(reportSignOff, aTeam(), on).outcome)).toEqual([
      "not-applicable",
      "met",
      "met",
    ]);
  });
  it("no report submitted by the date, or none at all: not applicable, with the reason", () => {
    const reason = "no report has been submitted by this date";
    const { submittedOn: _, ...draft } = submitted;
    for (const reports of [[], [draft]]) {
      expect(judgedOnce(reportSignOff, aTeam({ reports }), afterwards)).toMatchObject({
        outcome: "not-applicable",
        subject: "WM2",
        reason,
      });
    }
  });
  it("the block left out: undetermined", () => {
    const finding = judgedOnce(reportSignOff, silentOn(aTeam(), "reports"), afterwards);
    expect(finding).toMatchObject({ outcome: "undetermined", missing: ["/reports"] });
  });
  it("each submitted report is judged by itself, with its own place", () => {
    const draft = { report: "r-02" };
    const bare = { report: "r-03", submittedOn: "2024-01-20" };
    const findings = judged(reportSignOff, aTeam({ reports: [draft, bare, submitted] }), afterwards);
    expect(findings.map(({ subject, outcome, evidence }) => ({ subject, outcome, evidence }))).toEqual([
      { subject: "r-03", outcome: "not-met", evidence: ["/reports/1"] },
      { subject: "r-01", outcome: "met", evidence: ["/reports/2"] },
    ]);
  });
  it.each([
    { firstCheck: { by: "p-02", on: "2023-08-31" } },
    { firstCheck: { by: "p-02", on: "2023-08-30" }, signOff: { by: "p-01", on: "2023-08-31" } },
  ])(
    "a step before the year, of which the document says no holders, leaves nothing to judge: %j",
    (changes) => {
      expect(stepsOf(changes)).toBe("not-applicable");
    },
  );
  it("a step on the first day of the year is judged", () => {
    expect(stepsOf({ firstCheck: { by: "p-02", on: "2023-09-01" } })).toBe(2);
  });
});
