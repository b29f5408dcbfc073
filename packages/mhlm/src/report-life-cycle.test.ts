import { stateOfReport, type FormalReport } from "@maths-hubs/model";
import { aTeam } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { changed, joinedBy, refusalOf } from "./judged.test-support.ts";
import { takeReportStep, type ReportStep } from "./report-life-cycle.ts";

const draft: FormalReport = { report: "r-09", financial: true };
const checked: FormalReport = { ...draft, firstCheck: { by: "p-02", on: "2024-01-08" } };
const signedOff: FormalReport = { ...checked, signOff: { by: "p-01", on: "2024-01-10" } };
const submitted: FormalReport = { ...signedOff, submittedOn: "2024-01-12" };
const stages = { draft, checked, "signed-off": signedOff, submitted };

const check: ReportStep = { step: "first-check", by: "p-02", on: "2024-01-08" };
const sign: ReportStep = { step: "sign-off", by: "p-01", on: "2024-01-10" };
const submit: ReportStep = { step: "submit", on: "2024-01-12" };

describe("A formal report is draft, checked by the lead, signed off by the link, submitted (SPEC-AnnexC-signoff)", () => {
  it.each(Object.entries(stages))("%s", (state, report) => {
    expect(stateOfReport(report)).toBe(state);
  });
  it("the three steps one after the other", () => {
    expect(takeReportStep(aTeam(), draft, check)).toEqual({ accepted: true, report: checked });
    expect(takeReportStep(aTeam(), checked, sign)).toEqual({ accepted: true, report: signedOff });
    expect(takeReportStep(aTeam(), signedOff, submit)).toEqual({ accepted: true, report: submitted });
  });
  it("the report that was given stays as it is", () => {
    takeReportStep(aTeam(), draft, check);
    expect(draft).toEqual({ report: "r-09", financial: true });
  });
  it.each([
    ["sign-off of a draft", draft, sign],
    ["submission of a draft", draft, submit],
    ["submission without sign-off", checked, submit],
    ["a second first check", checked, check],
    ["a second sign-off", signedOff, sign],
    ["a first check after sign-off", signedOff, check],
    ["a second submission", submitted, submit],
    ["a sign-off after submission", submitted, sign],
    ["a sign-off of what was submitted without one", { ...checked, submittedOn: "2024-01-12" }, sign],
  ] as const)("%s is refused as out of order", (_, report, step) => {
    expect(takeReportStep(aTeam(), report, step)).toMatchObject({ accepted: false, code: "out-of-order" });
  });
  it("the refusal says what the step comes after, and where the report is", () => {
    expect(takeReportStep(aTeam(), draft, sign)).toEqual({
      accepted: false,
      code: "out-of-order",
      message: 'The sign-off of r-09 comes after "checked"; it is "draft".',
    });
    expect(takeReportStep(aTeam(), checked, submit)).toMatchObject({
      message: 'The submit of r-09 comes after "signed-off"; it is "checked".',
    });
  });
  it.each([
    [{ ...check, by: "p-01" }, draft, "p-01 is not Maths Hub Lead on 2024-01-08."],
    [{ ...check, by: "p-03" }, draft, "p-03 is not Maths Hub Lead on 2024-01-08."],
    [{ ...sign, by: "p-02" }, checked, "p-02 is not Senior Leadership Link on 2024-01-10."],
  ] as const)("%j is refused: the wrong person", (step, report, message) => {
    expect(takeReportStep(aTeam(), report, step)).toEqual({ accepted: false, code: "wrong-person", message });
  });
  it.each([
    ["2024-01-07", false],
    ["2024-01-08", true],
    ["2024-01-09", true],
  ])("the lead's last day is %s: accepted %s on 8 January", (to, accepted) => {
    expect(takeReportStep(changed(aTeam(), "p-02", { to }), draft, check).accepted).toBe(accepted);
  });
  it.each([
    ["2024-01-07", true],
    ["2024-01-08", true],
    ["2024-01-09", false],
  ])("the lead's first day is %s: accepted %s on 8 January", (from, accepted) => {
    expect(takeReportStep(changed(aTeam(), "p-02", { from }), draft, check).accepted).toBe(accepted);
  });
  it("an interim lead may check", () => {
    const team = joinedBy(changed(aTeam(), "p-02", { to: "2023-12-31" }), {
      person: "p-20",
      roles: ["maths-hub-lead"],
      from: "2024-01-01",
    });
    expect(takeReportStep(team, draft, { ...check, by: "p-20" }).accepted).toBe(true);
  });
  it.each([
    ["2024-01-07", "before-previous-step"],
    ["2024-01-08", "accepted"],
    ["2024-01-09", "accepted"],
  ])("signed off on %s, checked on 8 January: %s", (on, expected) => {
    const result = takeReportStep(aTeam(), checked, { ...sign, on });
    expect(result.accepted ? "accepted" : result.code).toBe(expected);
  });
  it.each([
    ["2024-01-09", "before-previous-step"],
    ["2024-01-10", "accepted"],
    ["2024-01-11", "accepted"],
  ])("submitted on %s, signed off on 10 January: %s", (on, expected) => {
    const result = takeReportStep(aTeam(), signedOff, { ...submit, on });
    expect(result.accepted ? "accepted" : result.code).toBe(expected);
  });
  it("a date too early is told with the one it cannot be before", () => {
    expect(takeReportStep(aTeam(), signedOff, { ...submit, on: "2024-01-09" })).toMatchObject({
      message: "The submit of r-09 cannot be before 2024-01-10.",
    });
  });
  it("the order is checked before the date, and the date before the person", () => {
    const bad = { step: "sign-off", by: "p-03", on: "2024-01-01" } as const;
    expect(takeReportStep(aTeam(), draft, bad)).toMatchObject({ code: "out-of-order" });
    expect(takeReportStep(aTeam(), checked, bad)).toMatchObject({ code: "before-previous-step" });
    expect(takeReportStep(aTeam(), checked, { ...bad, on: "2024-01-08" })).toMatchObject({
      code: "wrong-person",
    });
  });
  it("a day that is none is refused", () => {
    const never = { ...submit, on: "2024-02-30" };
    expect(refusalOf(() => takeReportStep(aTeam(), signedOff, never))).toMatchObject({
      code: "invalid-date",
    });
  });
});

describe("A step does not rest on a step that does not count", () => {
  const submit = { step: "submit", on: "2024-02-01" } as const;
  const signOff = { step: "sign-off", by: "p-01", on: "2024-01-10" } as const;

  it.each([
    [
      "a sign-off of what was never checked",
      { report: "r", signOff: { by: "p-01", on: "2024-01-05" } },
      submit,
    ],
    [
      "a check by somebody who is not the lead",
      { report: "r", firstCheck: { by: "p-09", on: "2024-01-05" } },
      signOff,
    ],
  ])("%s", (_case, report, step) => {
    expect(takeReportStep(aTeam(), report, step)).toMatchObject({ accepted: false, code: "out-of-order" });
  });

  it.each(["2023-08-31", "2024-09-01"])("nor can the document tell who holds a role on %s", (on) => {
    expect(takeReportStep(aTeam(), { report: "r" }, { step: "first-check", by: "p-02", on })).toMatchObject({
      accepted: false,
      code: "outside-academic-year",
    });
  });
});
