import { describe, expect, it } from "vitest";
import { atLeast } from "./comparison.ts";
import { described, edition, ruleForEach } from "./example.test-support.ts";
import { doesNotApply, known, unknown, type DoesNotApply, type Reading, type Unknown } from "./reading.ts";
import { defineRule, defineRuleForEach } from "./rule.ts";

interface Team {
  readonly hub: string;
  readonly days: number;
}

const capacity = defineRule<Team, { minimum: number }, "days-per-week">({
  ...described,
  unit: "days-per-week",
  subject: (team) => team.hub,
  requirement: (terms, team) => terms.minimum + (team.hub === "XX1" ? 1 : 0),
  actual: (team, terms): Reading<number> =>
    terms.minimum === 0 ? doesNotApply("none is asked for") : known(team.days),
  comparison: atLeast,
});

const withMinimum = (minimum: number) => ({ ...edition, terms: { minimum } });

describe("a rule is its description and one function", () => {
  it("carries every field that a reviewer reads, and none of the author's functions", () => {
    const { judge, ...description } = capacity;
    expect(judge).toBeTypeOf("function");
    expect(description).toStrictEqual({ ...described, unit: "days-per-week", comparison: "at least" });
  });

  it.each([
    [11.49, "not-met"],
    [11.5, "met"],
    [11.51, "met"],
  ])("judges %d days by the terms of the edition: %s", (days, outcome) => {
    expect(capacity.judge({ hub: "WM2", days }, withMinimum(11.5))).toMatchObject([
      { outcome, subject: "WM2" },
    ]);
  });

  it("hands the facts to the requirement, and the terms to the reading", () => {
    expect(capacity.judge({ hub: "XX1", days: 11.5 }, withMinimum(11.5))).toMatchObject([
      { requirement: 12.5 },
    ]);
    expect(capacity.judge({ hub: "XX1", days: 11.5 }, withMinimum(0))).toMatchObject([
      { reason: "none is asked for" },
    ]);
  });

  it("repeats the first place it cites, and the edition it was given", () => {
    const cites = [
      { source: "A", at: "1" },
      { source: "B", at: "2" },
    ] as const;
    const rule = defineRule<object, object, "count">({
      ...described,
      cites,
      unit: "count",
      subject: () => "x",
      requirement: () => 1,
      actual: () => known(1),
      comparison: atLeast,
    });
    const stamp = { academicYear: "2026/27", carriedForwardFrom: "2023/24" };
    expect(rule.judge({}, { ...edition, stamp })).toMatchObject([{ citation: cites[0], edition: stamp }]);
    expect(rule.cites).toEqual(cites);
  });
});

const eachFrom = (items: readonly string[] | Unknown | DoesNotApply) =>
  defineRuleForEach<{ bonus: number }, { minimum: number }, "people", string>({
    ...described,
    unit: "people",
    forEach: () => items,
    subject: (_, item) => item ?? "everyone",
    requirement: (terms, item, facts) => terms.minimum + item.length + facts.bonus,
    actual: (facts, item, terms) => known(item.length + facts.bonus + terms.minimum),
    comparison: atLeast,
  });

describe("a rule for each of several things answers for each", () => {
  it("in their order, with the subject of each", () => {
    expect(ruleForEach({ one: 1, two: 0, three: 3 }).judge({}, edition)).toMatchObject([
      { subject: "one", outcome: "met" },
      { subject: "two", outcome: "not-met", shortfall: 1 },
      { subject: "three", outcome: "met" },
    ]);
  });

  it("hands facts, item and terms to both sides", () => {
    expect(eachFrom(["abc"]).judge({ bonus: 10 }, withMinimum(100))).toMatchObject([
      { requirement: 113, actual: 113 },
    ]);
  });

  it.each([
    ["no things", [], { outcome: "not-applicable", reason: "there is nothing to judge" }],
    [
      "things that the facts do not name",
      unknown(["/items"]),
      { outcome: "undetermined", missing: ["/items"] },
    ],
    [
      "a reason not to judge",
      doesNotApply("nobody asked"),
      { outcome: "not-applicable", reason: "nobody asked" },
    ],
  ])("and once, for all of them, where there are %s", (_, items, finding) => {
    expect(eachFrom(items).judge({ bonus: 0 }, withMinimum(1))).toMatchObject([
      { subject: "everyone", ...finding },
    ]);
  });
});
