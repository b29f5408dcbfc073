import { aTeam } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { assessTeam } from "./assess-team.ts";
import { changed, refusalOf, unsaid } from "./judged.test-support.ts";

const on = "2024-01-15";

describe("A report says whether a team has full capacity on a date, and why", () => {
  it("a team that meets every rule with nothing to spare", () => {
    const { findings, notices, ...report } = assessTeam(aTeam(), { on });
    expect(report).toEqual({
      document: "team-report",
      hub: "WM2",
      on,
      edition: { academicYear: "2023/24" },
      compliant: true,
      heldBackBy: null,
      counts: {
        must: { met: 11, "not-met": 0, "not-applicable": 0, undetermined: 0 },
        should: { met: 17, "not-met": 0, "not-applicable": 0, undetermined: 0 },
        advisory: { met: 1, "not-met": 0, "not-applicable": 0, undetermined: 0 },
      },
      capacity: { leadership: 11.5, "operational-management": 11 },
    });
    expect(findings).toHaveLength(29);
    expect(notices.map(({ code }) => code)).toEqual(["other-role", "employers"]);
  });
  it("a must that is not met holds it back", () => {
    const report = assessTeam(changed(aTeam(), "p-02", { daysPerWeek: 3.9 }), { on });
    expect(report).toMatchObject({ compliant: false, heldBackBy: "not-met", capacity: { leadership: 11.4 } });
    expect(report.counts.must).toEqual({ met: 10, "not-met": 1, "not-applicable": 0, undetermined: 0 });
  });
  it("a must that is left open holds it back as well, and the capacity is null, not zero", () => {
    const report = assessTeam(unsaid(aTeam(), "p-08", "daysPerWeek"), { on });
    expect(report).toMatchObject({
      compliant: false,
      heldBackBy: "undetermined",
      capacity: { leadership: 11.5, "operational-management": null },
    });
  });
  it("what should be and is not does not hold it back", () => {
    const report = assessTeam(aTeam({ contingencyPlan: null }), { on });
    expect(report.compliant).toBe(true);
    expect(report.counts.should["not-met"]).toBe(1);
  });
  it("a team without the optional blocks is compliant all the same, with what is open said", () => {
    const { hub, academicYear, appointments } = aTeam();
    const report = assessTeam({ hub, academicYear, appointments }, { on });
    expect(report.compliant).toBe(true);
    expect(report.counts.should).toEqual({ met: 10, "not-met": 0, "not-applicable": 0, undetermined: 7 });
  });
  it.each([
    ["2023-08-31", "date-outside-year"],
    ["2024-09-01", "date-outside-year"],
  ])("%s is refused: %s", (outside, code) => {
    expect(refusalOf(() => assessTeam(aTeam(), { on: outside }))).toMatchObject({
      code,
      received: outside,
      expected: "a date from 2023-09-01 to 2024-08-31, the team's academic year",
      message: `Cannot answer for ${outside}; expected a date from 2023-09-01 to 2024-08-31, the team's academic year.`,
    });
  });
  it.each(["2023-09-01", "2024-08-31", "2024-02-29"])("%s is answered", (inside) => {
    expect(assessTeam(aTeam(), { on: inside }).on).toBe(inside);
  });
  it("30 February is refused by the calendar", () => {
    expect(refusalOf(() => assessTeam(aTeam(), { on: "2024-02-30" }))).toMatchObject({
      code: "invalid-date",
    });
  });
});
