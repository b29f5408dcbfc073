import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atLeast, atMost, exactly, onOrAfter, onOrBefore } from "./comparison.ts";
import { findingFrom } from "./example.test-support.ts";
import type { Finding } from "./finding.ts";
import { doesNotApply, known, unknown, type Reading } from "./reading.ts";

const paths = fc.array(fc.string(), { maxLength: 5 });

/** Readings of every kind, negative zero among the values. */
const readingOf = <V>(values: fc.Arbitrary<V>): fc.Arbitrary<Reading<V>> =>
  fc.oneof(
    fc.tuple(values, paths).map(([value, evidence]) => known(value, evidence)),
    fc.tuple(paths, paths).map(([missing, evidence]) => unknown(missing, evidence)),
    fc.string().map(doesNotApply),
  );

const amount = fc.oneof(
  fc.integer({ min: -100_000, max: 100_000 }).map((hundredths) => hundredths / 100),
  fc.constantFrom(-0, 0.1 + 0.2, 11.2 + 0.1 + 0.1 + 0.1),
);
const whole = fc.oneof(fc.integer(), fc.constant(-0));
const pounds = fc
  .tuple(fc.constantFrom("", "-"), fc.nat(), fc.constantFrom("", ".5", ".05"))
  .map((parts) => parts.join(""));
const date = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const comparison = fc.constantFrom(atLeast, atMost, exactly);
const dateComparison = fc.constantFrom(onOrBefore, onOrAfter);

/** Findings of every unit, comparison and outcome. */
const finding: fc.Arbitrary<Finding> = fc.oneof(
  fc
    .tuple(readingOf(amount), amount, comparison, fc.constantFrom("days-per-week", "percent"))
    .map(([reading, requirement, comparison, unit]) =>
      findingFrom({ unit, comparison, requirement, reading }),
    ),
  fc
    .tuple(readingOf(whole), whole, comparison, fc.constantFrom("people", "count"))
    .map(([reading, requirement, comparison, unit]) =>
      findingFrom({ unit, comparison, requirement, reading }),
    ),
  fc
    .tuple(readingOf(pounds), pounds, comparison)
    .map(([reading, requirement, comparison]) =>
      findingFrom({ unit: "pounds", comparison, requirement, reading }),
    ),
  fc
    .tuple(readingOf(date), date, dateComparison)
    .map(([reading, requirement, comparison]) =>
      findingFrom({ unit: "date", comparison, requirement, reading }),
    ),
);

describe("a finding is plain data", () => {
  it("comes back from JSON as it went, whatever the values, negative zeros included", () => {
    fc.assert(
      fc.property(finding, (found) => {
        expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found);
      }),
    );
  });

  it("has a shortfall where it is not met and nowhere else, and it is positive", () => {
    fc.assert(
      fc.property(finding, (found) => {
        expect("shortfall" in found).toBe(found.outcome === "not-met");
        expect(found.outcome !== "not-met" || Number(found.shortfall) > 0).toBe(true);
      }),
    );
  });

  it("states values that judge the same again", () => {
    fc.assert(
      fc.property(readingOf(pounds), pounds, comparison, (reading, requirement, comparison) => {
        const first = findingFrom({ unit: "pounds", comparison, requirement, reading });
        if (first.outcome !== "met" && first.outcome !== "not-met") return;
        if (first.unit !== "pounds") throw new Error("the unit is lost");
        const again = known(first.actual, first.evidence ?? []);
        const second = findingFrom({
          unit: "pounds",
          comparison,
          requirement: first.requirement,
          reading: again,
        });
        expect(second).toStrictEqual(first);
      }),
    );
  });
});
