import { atLeast, type Comparison } from "./comparison.ts";
import type { Edition } from "./edition.ts";
import type { Finding } from "./finding.ts";
import { known, type Reading } from "./reading.ts";
import { assess, type Report } from "./report.ts";
import { defineRule, defineRuleForEach, type Rule, type RuleDescription } from "./rule.ts";
import type { Unit, ValueOf } from "./unit.ts";

/** What the tests judge by: nothing is asked for by the edition itself. */
export const edition: Edition<object> = {
  stamp: { academicYear: "2023/24" },
  citation: { source: "SPEC", at: "Annex C" },
  terms: {},
};

/** The parts of a rule that a test does not care about. */
export const described: Omit<RuleDescription, "unit"> = {
  id: "team/capacity",
  title: "Capacity",
  cites: [{ source: "SPEC", at: "Annex C, leadership group" }],
  clauses: ["SPEC-AnnexC-LG-cap"],
  force: "must",
  statement: "The team works at least so many days a week.",
};

interface Judged<U extends Unit> {
  readonly unit: U;
  readonly comparison: Comparison<U>;
  readonly requirement: ValueOf<U>;
  readonly reading: Reading<ValueOf<U>>;
  readonly description?: Partial<Omit<RuleDescription, "unit">>;
}

/** A rule that finds the same whatever the facts are. */
export const ruleThatReads = <U extends Unit>(judged: Judged<U>): Rule<object, object> =>
  defineRule<object, object, U>({
    ...described,
    ...judged.description,
    unit: judged.unit,
    subject: () => "WM2",
    requirement: () => judged.requirement,
    actual: () => judged.reading,
    comparison: judged.comparison,
  });

/** The one finding of such a rule. */
export const findingFrom = <U extends Unit>(judged: Judged<U>): Finding => {
  const [finding, ...more] = ruleThatReads(judged).judge({}, edition);
  if (finding === undefined || more.length > 0) throw new Error("a rule gives one finding");
  return finding;
};

/** A rule on people, judged on each of the things given. */
export const ruleForEach = (items: Readonly<Record<string, number>>): Rule<object, object> =>
  defineRuleForEach<object, object, "people", string>({
    ...described,
    title: "Functions",
    force: "should",
    unit: "people",
    forEach: () => Object.keys(items),
    subject: (_, item) => item ?? "team",
    requirement: () => 1,
    actual: (_, item) => known(items[item] ?? 0),
    comparison: atLeast,
  });

/** A report on readings of days per week against 11.5. */
export const reportOn = (...readings: readonly Partial<Judged<"days-per-week">>[]): Report =>
  assess(
    readings.map((judged) =>
      ruleThatReads({
        unit: "days-per-week",
        comparison: atLeast,
        requirement: 11.5,
        reading: known(11.5),
        ...judged,
      }),
    ),
    {},
    edition,
  );

/** What a call throws, as its facts; fails where it throws nothing. */
export const refusalOf = (call: () => unknown): Record<string, unknown> => {
  try {
    call();
  } catch (error) {
    if (error instanceof Error)
      return { ...Object.fromEntries(Object.entries(error)), sentence: error.message };
  }
  throw new Error("no error was thrown");
};
