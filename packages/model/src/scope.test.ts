import { describe, expect, it } from "vitest";
import { programmeScope } from "./data/programme-scope.ts";
import { assessScope } from "./scope.ts";
import { scopePhase } from "./rules/scope-phase.ts";
import { scopeSector } from "./rules/scope-sector.ts";
import type { Phase, Sector, Setting } from "./setting.ts";

const setting = (phases: readonly Phase[], sector?: Sector): Setting => ({
  reference: "s-1",
  phases,
  ...(sector === undefined ? undefined : { sector }),
});

const outcomes = (one: Setting, year: string): readonly string[] =>
  assessScope(one, programmeScope.for(year)).findings.map(({ rule, outcome }) => `${rule} ${outcome}`);

describe("ABOUT-Where-scope: in 2015/16 a hub works with settings from early years to post-16", () => {
  it("serves a nursery", () =>
    expect(outcomes(setting(["early-years"]), "2015/16")[0]).toBe("model/scope-phase met"));
});

describe("SPEC-P4-scope: in 2023/24 a hub works with any school or college from Reception to post-16", () => {
  it.each(["primary", "secondary", "post-16"] as const)("serves %s", (phase) =>
    expect(outcomes(setting([phase]), "2023/24")).toEqual([
      "model/scope-phase met",
      "model/scope-sector not-applicable",
    ]),
  );
  it("does not serve a nursery alone", () =>
    expect(outcomes(setting(["early-years"]), "2023/24")[0]).toBe("model/scope-phase not-met"));
  it("serves a primary school with a nursery", () =>
    expect(outcomes(setting(["early-years", "primary"]), "2023/24")[0]).toBe("model/scope-phase met"));
  it("serves an 11–18 school in both its phases", () =>
    expect(
      scopePhase.judge(setting(["secondary", "post-16"]), programmeScope.for("2023/24"))[0],
    ).toMatchObject({
      outcome: "met",
      actual: 2,
      evidence: ["/phases"],
    }));
  it("serves an independent school", () =>
    expect(outcomes(setting(["secondary"], "independent"), "2023/24")[1]).toBe(
      "model/scope-sector not-applicable",
    ));
  it("cannot tell of a setting without a phase", () =>
    expect(scopePhase.judge(setting([]), programmeScope.for("2023/24"))[0]).toMatchObject({
      outcome: "undetermined",
      missing: ["/phases"],
    }));
});

describe("HBK-Intro-scope: since 2024/25 the programme is for state-maintained schools", () => {
  it("serves a state-maintained school", () =>
    expect(outcomes(setting(["primary"], "state-maintained"), "2024/25")).toEqual([
      "model/scope-phase met",
      "model/scope-sector met",
    ]));
  it("warns of an independent school and is compliant all the same", () => {
    const report = assessScope(setting(["primary"], "independent"), programmeScope.for("2024/25"));
    expect(report.findings[1]).toMatchObject({ outcome: "not-met", force: "should", shortfall: 1 });
    expect(report.compliant).toBe(true);
  });
  it("cannot tell where the sector is not given", () =>
    expect(scopeSector.judge(setting(["primary"]), programmeScope.for("2024/25"))[0]).toMatchObject({
      outcome: "undetermined",
      missing: ["/sector"],
    }));
});

describe("a finding cites the document that publishes the edition", () => {
  it.each([
    ["2015/16", "ABOUT"],
    ["2023/24", "SPEC"],
  ])("%s: %s", (year, source) => {
    const [finding] = assessScope(setting(["primary"]), programmeScope.for(year)).findings;
    expect(finding?.citation.source).toBe(source);
  });
});

describe("a year that no document speaks of is refused", () => {
  it.each(["2014/15", "2016/17", "2022/23", "2025/26"])("%s", (year) =>
    expect(() => programmeScope.for(year)).toThrow(
      expect.objectContaining({ code: "edition-not-published" }),
    ),
  );
});
