import { targets } from "@maths-hubs/programme/goals";
import { describe, expect, it } from "vitest";
import { assessTargets, type TargetChoice } from "./assess-targets.ts";
import { asked, counted, in2022, judged, ofAHub } from "./judged.test-support.ts";
import { targetRules } from "./rules/target-rules.ts";

const progress = (asAt: string, choice: TargetChoice = {}) =>
  assessTargets(asked("primary-schools-engaged", counted(8, 10), { asAt }), choice).targets[0];

describe("a percentage is exact", () => {
  it("74.99% is not 75% (C6): 7,499 of 10,000, and 74.9999% neither", () => {
    expect(judged("primary-schools-engaged", counted(7499, 10_000))?.outcome).toBe("not-met");
    expect(judged("primary-schools-engaged", counted(749_999, 1_000_000))?.outcome).toBe("not-met");
    expect(judged("primary-schools-engaged", counted(750_000, 1_000_000))?.outcome).toBe("met");
  });
});

describe("every measure of the published targets has its rule", () => {
  it("and every rule its targets", () => {
    const measures = new Set(targets.map(({ measure }) => `participation/${measure}`));
    expect(new Set(targetRules.map(({ id }) => id))).toEqual(measures);
    const cited = new Set(targetRules.flatMap(({ clauses }) => clauses));
    for (const clause of targets.flatMap(({ clauses }) => clauses)) expect(cited).toContain(clause);
  });
});

describe("the whole is the host's to give and to name (C5)", () => {
  it.each([
    [
      { count: 5, definition: "x" },
      ["/counts/primary-schools-engaged/of", "/counts/primary-schools-engaged/base"],
    ],
    [{ count: 5, definition: "x", of: 10 }, ["/counts/primary-schools-engaged/base"]],
    [{ count: 5, definition: "x", base: "schools" }, ["/counts/primary-schools-engaged/of"]],
  ])("%j leaves it open", (count, missing) =>
    expect(judged("primary-schools-engaged", count)).toMatchObject({ outcome: "undetermined", missing }),
  );
  it("no count is unknown, never zero", () =>
    expect(judged("primary-schools-engaged", undefined)).toMatchObject({
      outcome: "undetermined",
      missing: ["/counts/primary-schools-engaged"],
    }));
  it("a percentage of nothing is none", () =>
    expect(judged("primary-schools-engaged", counted(0, 0))?.outcome).toBe("not-applicable"));
  it.each([
    [counted(11, 10), "invalid-share"],
    [counted(1.5, 10), "invalid-number"],
    [counted(-1, 10), "invalid-number"],
    [counted(1, Number.NaN), "invalid-number"],
  ])("%j is refused: %s", (count, code) =>
    expect(() => judged("primary-schools-engaged", count)).toThrow(expect.objectContaining({ code })),
  );
});

describe("who is measured (C7)", () => {
  it("a hub is not held against what the whole network is to reach", () => {
    for (const measure of [
      "primary-schools-engaged",
      "active-local-leaders",
      "fe-mastery-specialists",
    ] as const)
      expect(judged(measure, counted(1, 10), ofAHub)).toMatchObject({
        outcome: "not-applicable",
        reason: "the target is the whole network's, and a hub's share of it is information only",
      });
  });
  it("nor the network against what each hub is to reach", () =>
    expect(judged("active-local-leaders-of-a-hub", counted(1))).toMatchObject({
      outcome: "not-applicable",
      reason: "the target is each hub's own",
    }));
});

describe("the deadline is the end of the academic year that is named (C1, C3)", () => {
  it.each([
    ["2025-08-30", false, "met"],
    ["2025-08-31", true, "met"],
    ["2025-09-01", true, "undetermined"],
  ])("counts of %s: due %s, %s", (asAt, isDue, outcome) =>
    expect(progress(asAt)).toMatchObject({ deadline: "2025-08-31", isDue, finding: { outcome } }),
  );
  it("what was counted after it does not show what had been reached by then", () =>
    expect(progress("2025-09-01")?.finding).toMatchObject({ missing: ["/asAt"] }));
  it("another day may be given (C2)", () =>
    expect(progress("2025-07-31", { deadlines: { "primary-schools-engaged": "2025-07-31" } })).toMatchObject({
      deadline: "2025-07-31",
      isDue: true,
    }));
  it("2020-23 ends on 31 August 2023", () =>
    expect(
      assessTargets(asked("primary-schools-engaged", counted(6, 10), in2022)).targets.map(
        ({ deadline }) => deadline,
      ),
    ).toEqual(Array.from({ length: 4 }, () => "2023-08-31")));
  it("a target of any year has none, and is always due", () =>
    expect(
      assessTargets(asked("active-local-leaders", counted(2000))).targets.find(
        ({ measure }) => measure === "active-local-leaders",
      ),
    ).toMatchObject({ deadline: null, isDue: true }));
});

describe("the goals of the year decide which targets there are", () => {
  it.each([
    ["2020/21", "2021-08-31", 4],
    ["2022/23", "2023-08-31", 4],
    ["2023/24", "2024-08-31", 4],
    ["2024/25", "2025-08-31", 5],
    ["2025/26", "2026-08-31", 2],
    ["2026/27", "2027-08-31", 2],
  ])("%s: %d", (academicYear, asAt, count) => {
    const report = assessTargets(asked("local-leaders", undefined, { academicYear, asAt }));
    expect(report.targets).toHaveLength(count);
    expect(report.findings).toHaveLength(7);
    expect(report).toMatchObject({ document: "target-report", subject: "network", asAt, compliant: true });
  });
  it("a target of another set does not live on (C14)", () => {
    expect(judged("programmes-preparing", counted(0, 5))?.outcome).toBe("not-applicable");
    expect(
      judged("primary-schools-engaged", counted(0, 5), { academicYear: "2025/26", asAt: "2026-08-31" }),
    ).toMatchObject({
      outcome: "not-applicable",
      reason: "the goals of 2025/26 set no such target",
    });
  });
  it("a year without goals is refused, unless they are carried forward", () => {
    const later = { academicYear: "2027/28", asAt: "2028-08-31" };
    expect(() => judged("active-local-leaders", counted(2000), later)).toThrow(
      expect.objectContaining({ code: "edition-not-published" }),
    );
    expect(judged("active-local-leaders", counted(2000), later, { carryForward: true })).toMatchObject({
      outcome: "met",
      edition: { academicYear: "2027/28", carriedForwardFrom: "2026/27" },
    });
  });
  it("repeats what was counted, by which definition and of what", () =>
    expect(assessTargets(asked("primary-schools-engaged", counted(8, 10))).targets[0]).toMatchObject({
      target: "targets-2024-25/primary-schools",
      counted: { count: 8, of: 10, base: "state-maintained, England", definition: "illustrative" },
    }));
});
