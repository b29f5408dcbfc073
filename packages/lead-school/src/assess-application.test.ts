import { anApplication } from "@maths-hubs/model/testing";
import { recruitmentRounds } from "@maths-hubs/programme/recruitment";
import { customise } from "@maths-hubs/rulekit";
import { describe, expect, it } from "vitest";
import { assessApplication } from "./assess-application.ts";

describe("an application is judged by its round", () => {
  it("everything in order: nothing held back, nothing not met", () => {
    const report = assessApplication(anApplication());
    expect(report.compliant).toBe(true);
    expect(report.findings.map(({ outcome }) => outcome)).not.toContain("not-met");
  });
  it("criteria unknown: never compliant, held back by what is unknown (D8)", () => {
    for (const eligibility of ["unknown", undefined] as const) {
      const namedSetting = {
        reference: "s-1",
        localAuthority: "Shropshire",
        ...(eligibility === undefined ? {} : { eligibility }),
      };
      const report = assessApplication(anApplication({ namedSetting }));
      expect([report.compliant, report.heldBackBy]).toEqual([false, "undetermined"]);
    }
  });
  it("without the briefing it stands all the same (D17)", () => {
    const report = assessApplication(anApplication({ briefing: null, questions: [] }));
    expect(report.compliant).toBe(true);
  });
  it("a school or a college may apply as a trust may (D13)", () => {
    for (const kind of ["school", "college", "trust"] as const)
      expect(assessApplication(anApplication({ applicant: { kind, reference: "x-1" } })).compliant).toBe(
        true,
      );
  });
  it.each(["SW3", "YH2", "WM1"])("there is no vacancy at %s", (hub) =>
    expect(() => assessApplication(anApplication({ hub }))).toThrow(
      expect.objectContaining({ code: "no-vacancy", received: hub, path: "/hub" }),
    ),
  );
  it("no round in another year; an edition of one's own is judged by its own dates", () => {
    expect(() => assessApplication(anApplication({ academicYear: "2024/25" }))).toThrow(
      expect.objectContaining({ code: "edition-not-published" }),
    );
    const published = recruitmentRounds.for("2023/24");
    const edition = customise(
      published,
      { signUp: { ...published.terms.signUp, by: "2023-11-17T08:59" } },
      { source: "hub", at: "notice" },
    );
    const late = assessApplication(anApplication(), { edition }).findings.filter(
      ({ outcome }) => outcome === "not-met",
    );
    expect(late.map(({ rule }) => rule)).toEqual(["lead-school/briefing-registration-in-time"]);
  });
});
