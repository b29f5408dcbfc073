import { describe, expect, it } from "vitest";
import { edition, reportOn, ruleForEach, ruleThatReads } from "./example.test-support.ts";
import { atLeast } from "./comparison.ts";
import { known } from "./reading.ts";
import { assess } from "./report.ts";
import { verdictOf } from "./verdict.ts";

const capacity = ruleThatReads({
  unit: "days-per-week",
  comparison: atLeast,
  requirement: 11.5,
  reading: known(11.4),
});

describe("every rule is applied, and every finding reported", () => {
  it("in the order of the rules, those for each thing in the order of the things", () => {
    const report = assess([capacity, ruleForEach({ b: 0, a: 1 }), capacity], {}, edition);
    expect(report.findings.map(({ subject, outcome }) => `${subject} ${outcome}`)).toEqual([
      "WM2 not-met",
      "b not-met",
      "a met",
      "WM2 not-met",
    ]);
  });

  it("with the verdict on them, and the edition they rest on", () => {
    const { findings, edition: stamp, ...verdict } = assess([capacity], {}, edition);
    expect(verdict).toStrictEqual(verdictOf(findings));
    expect(stamp).toStrictEqual({ academicYear: "2023/24" });
    expect(verdict.heldBackBy).toBe("not-met");
  });

  it("as plain data", () => {
    const report = reportOn({}, { reading: known(11.4, ["/a"]) });
    expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
  });
});
